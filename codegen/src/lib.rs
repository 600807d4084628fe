//! Turns OpenAPI specs of Oracle Cloud Infrastructure services into Rust client crates.
//!
//! The stages, each with its own module:
//!
//! 1. `spec` reads YAML, applies the overlay, and splits the document into its parts.
//! 2. `normalise` resolves references, flattens objects, assigns names, and rejects invalid specs.
//! 3. `ir` is the result: the content of the crate.
//! 4. `render` creates the text of the files, and cannot fail.
//! 5. `write` updates the files on disk. No other stage touches the disk.
//!
//! `spec/README.md` describes the content of specs.

mod glossary;
pub mod interface;
mod ir;
mod manifest;
mod name;
mod normalise;
mod overlay;
pub mod overview;
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

/// The directory of the modules of the conformance runner, one for each service.
const DISPATCH: &str = "crates/conformance/src/dispatch";

/// A crate, ready to be written.
#[derive(Debug)]
pub struct Crate {
    /// The content of each file, by its path in the crate.
    pub files: BTreeMap<String, String>,
    /// The sources of the descriptions.
    pub descriptions: Descriptions,
    /// The module that connects the conformance runner to the service.
    pub dispatch: String,
    /// The number of operations.
    pub operations: usize,
    /// The row in the table of all crates.
    pub row: overview::Row,
    /// The spec with its overlay, without descriptions, as JSON.
    spec: String,
}

/// Generates the crate of one service. `root` is the path of its modules: `crate`.
///
/// # Errors
///
/// Returns all problems of the spec and its overlay.
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
        row: overview::Row::of(&service),
        operations: service.clients.iter().map(|client| client.operations.len()).sum(),
        spec: emulator_spec(&source.file, &plain),
    })
}

/// Generates the files of all services of the manifest: crates, the specs of the emulator, and
/// the modules of the conformance runner.
///
/// # Errors
///
/// Returns all problems of all specs.
pub fn generate_all(
    services: &[(&Entry, Source)],
    glossary: &Glossary,
) -> Result<(Output, Vec<(String, Crate)>), Problems> {
    let mut problems = Problems::default();
    let mut crates = Vec::new();
    // One thread per service, because most of the time is spent on parsing and rendering.
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

/// Returns a spec in the form of the emulator: JSON, which is parsed ten times as fast as YAML. The marker
/// is in the first line, as in every generated file.
fn emulator_spec(file: &str, document: &serde_json::Value) -> String {
    let marker = serde_json::Value::from(render::marker(file));
    let json = format!("{document:#}");
    format!("{{ \"x-generated\": {marker},{}\n", json.strip_prefix('{').unwrap_or(&json))
}

/// Returns the module of the emulator with the specs.
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
