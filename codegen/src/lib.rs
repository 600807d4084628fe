//! Turns OpenAPI specs of Oracle Cloud Infrastructure services into Rust client crates.
//!
//! The stages, each with its own module:
//!
//! 1. `spec` reads YAML, applies the overlay, and splits the document into its parts.
//! 2. `normalise` resolves references, flattens objects, assigns names, and rejects invalid specs.
//! 3. `ir` is the result: the content of the crate.
//! 4. `render` creates the text of the files, and cannot fail.
//! 5. `write` updates the files on disk.
//!
//! `read` and `write` are the only modules that use files, beside the cache of `bundle`, the form of
//! the specs that the emulator embeds.
//!
//! `spec/README.md` describes the content of specs.

pub mod bundle;
pub mod fingerprint;
pub mod interface;
mod ir;
mod manifest;
mod name;
mod normalise;
mod overlay;
pub mod overview;
pub mod parallel;
mod problem;
mod profile;
mod read;
mod render;
mod secrecy;
mod spec;
pub mod stamp;
mod words;
pub mod write;
mod yaml;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

pub use self::manifest::{ClientEntry, Entry, Manifest};
pub use self::problem::{Pointer, Problem, Problems};
pub use self::read::{ReadError, Specs};
pub use self::secrecy::{Decision, Secrecy, Secrets};
pub use self::spec::Source;
pub use self::words::{Descriptions, Glossary, Sources};
pub use self::write::Output;

/// The directory of the service crates.
const SERVICES: &str = "crates/services";

/// A crate, ready to be written.
#[derive(Debug)]
pub struct Crate {
    /// The content of each file, by its path in the crate.
    pub files: BTreeMap<String, String>,
    /// The sources of the descriptions.
    pub descriptions: Descriptions,
    /// The decisions about secrets.
    pub secrets: Secrets,
    /// The number of operations.
    pub operations: usize,
    /// The row in the table of all crates.
    pub row: overview::Row,
    /// The spec with its overlay, without descriptions.
    pub document: Value,
}

impl Crate {
    /// Returns the files by their path from the root of the workspace. `name` is the name of the spec.
    #[must_use]
    pub fn output(&self, name: &str) -> Output {
        let directory = PathBuf::from(SERVICES).join(name);
        Output {
            files: self
                .files
                .iter()
                .map(|(path, text)| (directory.join(path), text.clone()))
                .collect(),
            directories: vec![directory.join("src")],
        }
    }
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
    let Normalised { service, descriptions, secrets, document } =
        normalised(entry, source, glossary)?;
    Ok(Crate {
        files: render::service(&service, root),
        descriptions,
        secrets,
        row: overview::Row::of(&service),
        operations: service.clients.iter().map(|client| client.operations.len()).sum(),
        document,
    })
}

/// Returns the modules that connect the conformance runner to a service, each with at most `limit`
/// operations and types.
///
/// # Errors
///
/// Returns all problems of the spec and its overlay.
pub fn dispatch(
    entry: &Entry,
    source: &Source,
    glossary: &Glossary,
    limit: usize,
) -> Result<Vec<String>, Problems> {
    let Normalised { service, .. } = normalised(entry, source, glossary)?;
    Ok(render::dispatch(&service, &entry.python_module(), limit))
}

/// Returns a spec with its overlay, without descriptions.
///
/// # Errors
///
/// Returns the problems of the syntax of the spec and of its overlay.
pub fn document(entry: &Entry, source: &Source) -> Result<Value, Problems> {
    let mut problems = Problems::default();
    match read_document(entry, source, &mut problems)? {
        Some((document, _)) => problems.or(plain(&document)),
        None => Err(problems),
    }
}

/// Reads a spec with its overlay, and applies the decisions about secrets. Returns `None` if it has a
/// problem of syntax.
fn read_document(
    entry: &Entry,
    source: &Source,
    problems: &mut Problems,
) -> Result<Option<(Value, Secrets)>, Problems> {
    let Some(mut document) = spec::document(source, problems) else { return Ok(None) };
    let secrets = match &source.secrets {
        Some((file, text)) => {
            secrecy::apply(&mut document, &entry.spec, &Secrecy::read(file, text)?)
        }
        None => Secrets::default(),
    };
    Ok(Some((document, secrets)))
}

/// Returns a document without its descriptions.
fn plain(document: &Value) -> Value {
    let mut plain = profile::without_words(document, &profile::DOCUMENT);
    profile::drop_documentation(&mut plain);
    plain
}

/// A spec, read and normalised.
struct Normalised {
    service: ir::Service,
    descriptions: Descriptions,
    secrets: Secrets,
    document: Value,
}

fn normalised(entry: &Entry, source: &Source, glossary: &Glossary) -> Result<Normalised, Problems> {
    let mut problems = Problems::default();
    let glossary = match &source.glossary {
        Some((file, text)) => &glossary.with(Glossary::read(file, text)?),
        None => glossary,
    };
    let Some((document, secrets)) = read_document(entry, source, &mut problems)? else {
        return Err(problems);
    };
    let plain = plain(&document);
    let pieces = spec::read(&source.file, document, &mut problems);
    match normalise::service(entry, &pieces, glossary) {
        Ok((service, descriptions)) => {
            problems.or(Normalised { service, descriptions, secrets, document: plain })
        }
        Err(others) => {
            problems.append(others);
            Err(problems)
        }
    }
}
