//! Embeds the specs: those of the repository, or the bundle of the published package.

use std::{env, fs, path::Path};

use oci_sdk_codegen::{Specs, bundle};

fn main() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    let out = Path::new(&out);
    let root = package.join("../..");
    let specs = if root.join("spec/services.yaml").is_file() {
        from_repository(&root, &out.join("pieces"))
    } else {
        let file = package.join("specs.bin");
        watch(&file);
        fs::read(&file).unwrap_or_else(|error| panic!("cannot read {}: {error}", file.display()))
    };
    fs::write(out.join("specs.bin"), specs).expect("OUT_DIR can be written");
    watch(&package.join("build.rs"));
}

/// Returns the bundle of the specs of the repository. Pieces that are up to date are kept in `cache`.
fn from_repository(root: &Path, cache: &Path) -> Vec<u8> {
    let specs = Specs::read(root).unwrap_or_else(|error| panic!("{error}"));
    watch(&root.join("spec/services.yaml"));
    watch(&root.join("spec/overlays"));
    watch(&root.join("spec/secrecy.yaml"));
    for entry in &specs.manifest.services {
        watch(&root.join(format!("spec/{}.yaml", entry.spec)));
    }
    bundle::bundle(&specs, cache).unwrap_or_else(|error| panic!("{error}"))
}

fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}
