//! Sets what an add-on needs of the linker.

fn main() {
    napi_build::setup();
}
