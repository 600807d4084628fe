//! Connects the services that the tests check to the runner, and writes their specs as JSON.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "services")]
    services::write();
}

#[cfg(feature = "services")]
mod services {
    use std::env;
    use std::fs;
    use std::path::Path;

    use oci_sdk_codegen::Specs;

    /// The features of this package are the services of its tests.
    const NAMES: [&str; 7] = [
        "clinical-data-exchange",
        "data-science",
        "generative-ai",
        "generative-ai-inference",
        "identity",
        "object-storage",
        "work-requests",
    ];

    pub(crate) fn write() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let out = env::var_os("OUT_DIR").expect("cargo sets it");
        let out = Path::new(&out);
        watch(&root.join("spec/services.yaml"));
        // One may be added.
        watch(&root.join("spec/overlays"));
        watch(&root.join("spec/secrecy.yaml"));
        let specs = Specs::read(&root).unwrap_or_else(|error| panic!("{error}"));
        fs::create_dir_all(out.join("specs")).expect("OUT_DIR can be written");
        let (mut modules, mut parts) = (String::new(), String::new());
        let entries = specs.manifest.services.iter();
        for entry in entries.filter(|entry| NAMES.contains(&entry.spec.as_str())) {
            let source = specs.source(entry).unwrap_or_else(|error| panic!("{error}"));
            watch(&root.join(&source.file));
            let document = oci_sdk_codegen::document(entry, &source)
                .unwrap_or_else(|problems| panic!("{problems}"));
            let file = out.join("specs").join(format!("{}.json", entry.spec));
            fs::write(file, document.to_string()).expect("OUT_DIR can be written");
            let texts = oci_sdk_codegen::dispatch(entry, &source, &specs.glossary, usize::MAX)
                .unwrap_or_else(|problems| panic!("{problems}"));
            for text in texts {
                let module = entry.spec.replace('-', "_");
                modules += &format!(
                    "#[allow(deprecated, unreachable_pub, reason = \"all operations are checked\")]\n\
                     mod {module} {{\n{text}}}\n\n"
                );
                parts += &format!("&{module}::PART, ");
            }
        }
        let list = format!("const PARTS: &[&crate::service::Part] = &[{parts}];\n");
        fs::write(out.join("services.rs"), modules + &list).expect("OUT_DIR can be written");
    }

    fn watch(path: &Path) {
        println!("cargo::rerun-if-changed={}", path.display());
    }
}
