//! Tries again as the book says, with reqwest under a layer of tower: `retry-reqwest URL`.

use std::{env, error::Error, future::Future, pin::Pin, time::Duration};

use reqwest::{Client, Request, Response, header::RETRY_AFTER};
use statusbook::http::{self, Code, RetryAction, RetryOptions};
use tower::{ServiceBuilder, ServiceExt, retry::Policy};

#[derive(Clone)]
struct ByTheBook {
    attempt: u32,
}

impl Policy<Request, Response, reqwest::Error> for ByTheBook {
    type Future = Pin<Box<dyn Future<Output = ()> + Send>>;

    fn retry(&mut self, request: &mut Request, result: &mut reqwest::Result<Response>) -> Option<Self::Future> {
        let response = result.as_ref().ok()?;
        let mut options = RetryOptions { max_wait: Some(60), ..RetryOptions::default() };
        options.fields.retry_after = response.headers().get(RETRY_AFTER).map(|value| value.as_bytes());
        let code = Code::new(response.status().as_u16()).ok()?;
        let again = http::retry(code, request.method().as_str(), &options).ok()?;
        self.attempt += 1;
        if again.action != RetryAction::Same || again.too_long || self.attempt >= 5 {
            return None;
        }
        let wait = again.wait.unwrap_or(1 << self.attempt);
        Some(Box::pin(tokio::time::sleep(Duration::from_secs(wait.into()))))
    }

    fn clone_request(&mut self, request: &Request) -> Option<Request> {
        request.try_clone()
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::args().nth(1).ok_or("retry-reqwest URL")?;
    let client = ServiceBuilder::new().retry(ByTheBook { attempt: 0 }).service(Client::new());
    let response = client.oneshot(Request::new(reqwest::Method::GET, url.parse()?)).await?;
    println!("{}", response.status().as_u16());
    Ok(())
}
