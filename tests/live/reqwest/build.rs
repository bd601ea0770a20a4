//! The version of reqwest, out of Cargo.lock.

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let lock = fs::read_to_string(Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("Cargo.lock"))?;
    let (_, rest) = lock.split_once("name = \"reqwest\"\nversion = \"").ok_or("no reqwest in Cargo.lock")?;
    println!("cargo::rustc-env=REQWEST_VERSION={}", rest.split('"').next().unwrap_or_default());
    Ok(())
}
