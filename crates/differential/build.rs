//! Generates a client of each spec with stock progenitor.
//!
//! All specs go through its generator, so that each build checks whether it accepts them. The results are
//! compiled into the crate (`ACCEPTED`). Only the clients of the enabled features are written to be compiled.

#[path = "build/limits.rs"]
mod limits;

use std::{
    any::Any,
    env,
    fmt::Write as _,
    fs,
    panic::{self, AssertUnwindSafe},
    path::Path,
};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::Value;

const SERVICES: [&str; 7] = [
    "clinical-data-exchange",
    "data-science",
    "generative-ai",
    "generative-ai-inference",
    "identity",
    "object-storage",
    "work-requests",
];

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    let out = Path::new(&out);
    let mut accepted = "[\n".to_owned();
    let mut limits = "[\n".to_owned();
    for service in SERVICES {
        let file = folder.join(format!("{service}.yaml"));
        println!("cargo::rerun-if-changed={}", file.display());
        let text = fs::read_to_string(&file).expect("the specs are in the repository");
        let mut spec: Value = serde_saphyr::from_str(&text).expect("cargo xtask generate reads it");
        for limit in limits::find(&spec) {
            writeln!(limits, "({:?}, {service:?}, {:?}),", limit.kind, limit.place)
                .expect("writing to a String does not fail");
        }
        // The unchanged spec has to be accepted; the compiled one omits some parts.
        let result = generate(&spec, false).map(|_| ());
        writeln!(accepted, "({service:?}, {result:?}),").expect("as above");
        let feature = format!("CARGO_FEATURE_{}", service.replace('-', "_").to_uppercase());
        if env::var_os(feature).is_some() {
            limits::leave_out(&mut spec);
            let code = generate(&spec, true).unwrap_or_else(|error| panic!("{service}: {error}"));
            fs::write(out.join(format!("{service}.rs")), code).expect("OUT_DIR can be written");
        }
    }
    fs::write(out.join("accepted.rs"), accepted + "]").expect("OUT_DIR can be written");
    fs::write(out.join("limits.rs"), limits + "]").expect("OUT_DIR can be written");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");
}

/// Returns progenitor's client in its builder style, formatted if it is compiled.
fn generate(spec: &Value, format: bool) -> Result<String, String> {
    let work = || {
        let spec = serde_json::from_value(spec.clone()).map_err(|error| error.to_string())?;
        let mut settings = GenerationSettings::new();
        settings.with_interface(InterfaceStyle::Builder);
        let tokens = Generator::new(&settings).generate_tokens(&spec);
        let tokens = tokens.map_err(|error| error.to_string())?;
        if !format {
            return Ok(String::new());
        }
        let file = syn::parse2(tokens).map_err(|error| error.to_string())?;
        Ok(prettyplease::unparse(&file))
    };
    // Unknown constructs end in `todo!()` and in assertions.
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(message(panic.as_ref())))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("a panic").to_owned()
}
