//! Lets this package's build of the binary take its hooks from `src/hooks.rs`. No other package,
//! and so no other build of the binary, sees this.

fn main() {
    println!("cargo::rustc-cfg=failpoints");
    println!("cargo::rerun-if-changed=build.rs");
}
