//! Turns OpenAPI specs of Oracle Cloud Infrastructure services into Rust client crates.
//!
//! A line of stages, a file each, data flowing one way:
//!
//! 1. `spec` reads YAML, lays the overlay over it, and takes it to pieces.
//! 2. `normalise` follows references, flattens, gives names, and refuses what it must.
//! 3. `ir` is what comes out: what the crate will hold.
//! 4. `render` makes files of it, and cannot fail.
//! 5. `write` brings the disk up to date, the only stage that touches it.
//!
//! `spec/README.md` describes what specs may hold.

mod glossary;
mod ir;
mod manifest;
mod name;
mod normalise;
mod overlay;
mod problem;
mod profile;
mod render;
mod spec;
pub mod write;
mod yaml;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::thread::{self, ScopedJoinHandle};

pub use self::glossary::{Descriptions, Glossary};
pub use self::manifest::{ClientEntry, Entry, Manifest};
pub use self::problem::{Pointer, Problem, Problems};
pub use self::spec::Source;
pub use self::write::Output;

/// Where the conformance runner has its modules, one for each service.
const DISPATCH: &str = "crates/conformance/src/dispatch";

/// A crate, ready to be written.
#[derive(Debug)]
pub struct Crate {
    /// The text of each file, by its path in the crate.
    pub files: BTreeMap<String, String>,
    /// Where the descriptions came from.
    pub descriptions: Descriptions,
    /// The module by which the conformance runner reaches the service.
    pub dispatch: String,
    /// How many operations it has.
    pub operations: usize,
    /// The spec with its overlay, without descriptions, as JSON.
    spec: String,
}

/// Generates the crate of one service. `root` is the path of its modules: `crate`.
///
/// # Errors
///
/// With everything that is wrong with the spec and its overlay.
pub fn generate(
    entry: &Entry,
    source: &Source,
    glossary: &Glossary,
    root: &str,
) -> Result<Crate, Problems> {
    let mut problems = Problems::default();
    let glossary = match &source.glossary {
        Some((file, text)) => &glossary.with(Glossary::read(file, text)?),
        None => glossary,
    };
    let Some(document) = spec::document(source, &mut problems) else { return Err(problems) };
    let plain = profile::without_words(&document, &profile::DOCUMENT);
    let pieces = spec::read(&source.file, document, &mut problems);
    let normalised = normalise::service(entry, &pieces, glossary);
    let (service, descriptions) = match normalised {
        Ok(normalised) => problems.or(normalised)?,
        Err(others) => {
            problems.append(others);
            return Err(problems);
        }
    };
    Ok(Crate {
        files: render::service(&service, root),
        dispatch: render::dispatch(&service),
        descriptions,
        operations: service.clients.iter().map(|client| client.operations.len()).sum(),
        spec: emulator_spec(&source.file, &plain),
    })
}

/// Generates everything that the manifest names: crates, the specs that the emulator holds, and
/// the modules of the conformance runner.
///
/// # Errors
///
/// With everything that is wrong with any of the specs.
pub fn generate_all(
    services: &[(&Entry, Source)],
    glossary: &Glossary,
) -> Result<(Output, Vec<(String, Crate)>), Problems> {
    let mut problems = Problems::default();
    let mut crates = Vec::new();
    // A thread for each service: most of the time goes into formatting.
    let results: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = services
            .iter()
            .map(|(entry, source)| scope.spawn(|| generate(entry, source, glossary, "crate")))
            .collect();
        threads.into_iter().map(ScopedJoinHandle::join).collect()
    });
    for ((entry, _), result) in services.iter().zip(results) {
        match result.unwrap_or_else(|panic| std::panic::resume_unwind(panic)) {
            Ok(generated) => crates.push((entry.spec.clone(), generated)),
            Err(others) => problems.append(others),
        }
    }
    let mut output = Output::default();
    for (name, generated) in &crates {
        let directory = PathBuf::from("crates/services").join(name);
        for (path, text) in &generated.files {
            output.files.insert(directory.join(path), text.clone());
        }
        output.directories.push(directory.join("src"));
        let spec = format!("crates/emulator/specs/{name}.json");
        output.files.insert(spec.into(), generated.spec.clone());
        let module = format!("{DISPATCH}/{}.rs", render::dispatch::module(name));
        output.files.insert(module.into(), generated.dispatch.clone());
    }
    output.directories.push("crates/emulator/specs".into());
    let names: Vec<_> = crates.iter().map(|(name, _)| name.as_str()).collect();
    output.files.insert("crates/emulator/src/specs.rs".into(), emulator_specs(&names));
    output.files.insert(format!("{DISPATCH}.rs").into(), render::dispatch::list(&names));
    output.directories.push(DISPATCH.into());
    problems.or((output, crates))
}

/// A spec as the emulator reads it: JSON, which it parses ten times as fast as YAML. The marker
/// is on the first line, as in every generated file.
fn emulator_spec(file: &str, document: &serde_json::Value) -> String {
    let marker = serde_json::Value::from(render::marker(file));
    let json = format!("{document:#}");
    format!("{{ \"x-generated\": {marker},{}\n", json.strip_prefix('{').unwrap_or(&json))
}

/// The module of the emulator that holds the specs.
fn emulator_specs(names: &[&str]) -> String {
    let specs: String = names
        .iter()
        .map(|name| format!("    (\"{name}\", include_str!(\"../specs/{name}.json\")),\n"))
        .collect();
    format!(
        "// {}\n\n\
         //! The specs that the emulator serves, by name.\n\n\
         #[rustfmt::skip]\n\
         pub(crate) const SPECS: &[(&str, &str)] = &[\n{specs}];\n",
        render::marker("spec/services.yaml"),
    )
}
