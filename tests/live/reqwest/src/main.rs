//! Asks the server of server.py with reqwest: `live-reqwest PORT`, and prints that it did.

use std::{env, error::Error};

use reqwest::{Method, blocking::Client};

const METHODS: [&str; 8] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"];
const STATUSES: [u16; 10] = [300, 301, 302, 303, 304, 305, 306, 307, 308, 399];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, port] = &arguments[..] else { return Err("live-reqwest PORT".into()) };
    let client = Client::new();
    for method in METHODS {
        for status in STATUSES {
            for origin in ["same", "cross"] {
                let key = format!("reqwest-{method}-{status}-{origin}");
                let url = format!("http://127.0.0.1:{port}/start/{status}/{origin}/{key}");
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
                    eprintln!("{key}: {error}");
                }
            }
        }
    }
    if let Err(error) = client.get(format!("http://127.0.0.1:{port}/chain/reqwest/0")).send() {
        eprintln!("{error}");
    }
    println!("reqwest {}", env!("REQWEST_VERSION"));
    Ok(())
}
