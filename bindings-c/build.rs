//! Gives the shared library the name under which programs look for it.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let version = |part: &str| std::env::var(format!("CARGO_PKG_VERSION_{part}"));
    let (Ok(major), Ok(minor)) = (version("MAJOR"), version("MINOR")) else { return };
    // Before 1.0 a minor version may break, so it is part of the name.
    let suffix = if major == "0" { format!("0.{minor}") } else { major };
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libneonapi.so.{suffix}");
        // It has threads, whose code must not go away.
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
