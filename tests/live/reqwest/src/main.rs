//! Asks the server of server.py with reqwest: `live-reqwest PORT VERSION`, a row a request.

use std::{env, error::Error};

use reqwest::{Method, blocking::Client};

const METHODS: [&str; 8] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"];
const STATUSES: [u16; 10] = [300, 301, 302, 303, 304, 305, 306, 307, 308, 399];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, port, version] = &arguments[..] else { return Err("live-reqwest PORT VERSION".into()) };
    let client = Client::new();
    for method in METHODS {
        for status in STATUSES {
            for origin in ["same", "cross"] {
                let number = format!("reqwest-{method}-{status}-{origin}");
                let url = format!("http://127.0.0.1:{port}/start/{status}/{origin}/{number}");
                let mut request = client.request(Method::from_bytes(method.as_bytes())?, url);
                for (name, value) in [
                    ("Authorization", "Bearer x"),
                    ("Cookie", "a=b"),
                    ("X-Api-Key", "k"),
                    ("Content-Type", "text/plain"),
                    ("Content-Language", "en"),
                ] {
                    request = request.header(name, value);
                }
                if matches!(method, "POST" | "PUT" | "PATCH" | "QUERY") {
                    request = request.body("hello");
                }
                if let Err(error) = request.send() {
                    eprintln!("{number}: {error}");
                }
                let seen = client.get(format!("http://127.0.0.1:{port}/seen/{number}")).send()?.text()?;
                println!("reqwest\t{version}\t{method}\t{status}\t{origin}\t{seen}");
            }
        }
    }
    Ok(())
}
