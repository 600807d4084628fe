//! The specs in the form of the emulator: one file with an index and a compressed block per service.
//!
//! The index consists of lines, so that it needs no decoding. A line without indentation is a service: name,
//! title, version, base path, offset and length of its block, separated by tabs. The indented lines
//! below it are its operations: id, method and path. An empty line ends the index, and the
//! blocks follow: JSON without descriptions, compressed by deflate (zlib).

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use serde_json::Value;

use crate::fingerprint;
use crate::manifest::Entry;
use crate::parallel;
use crate::problem::Problems;
use crate::read::{ReadError, Specs};
use crate::spec::Source;

/// The methods that operations use, in the order of the index.
const METHODS: [&str; 6] = ["get", "head", "post", "put", "patch", "delete"];

/// A service in the bundle.
#[derive(Debug, PartialEq, Eq)]
struct Piece {
    /// Name, title, version and base path.
    heading: String,
    /// The lines of the operations.
    operations: String,
    block: Vec<u8>,
}

/// Returns the bundle of all services. Keeps the pieces in the directory `cache`, and reads those that
/// are up to date from there.
///
/// # Errors
///
/// Fails if a spec cannot be read or has problems, all of which are returned.
pub fn bundle(specs: &Specs, cache: &Path) -> Result<Vec<u8>, ReadError> {
    let services = &specs.manifest.services;
    let pieces = parallel::map(
        services,
        |entry| specs.size(entry),
        |entry| {
            let source = specs.source(entry)?;
            let key = specs.document_fingerprint(&source);
            let file = file(cache, entry);
            if let Some(piece) = fs::read(&file).ok().and_then(|bytes| Piece::read(key, &bytes)) {
                return Ok(piece);
            }
            let piece = piece(&entry.spec, &crate::document(entry, &source)?);
            store(&file, &piece, key)?;
            Ok(piece)
        },
    );
    let mut problems = Problems::default();
    let mut all = Vec::new();
    for piece in pieces {
        match piece {
            Ok(piece) => all.push(piece),
            Err(ReadError::Problems(others)) => problems.append(others),
            Err(error) => return Err(error),
        }
    }
    Ok(joined(&problems.or(all)?))
}

/// Keeps the piece of a service in the directory `cache`, for a later [`bundle`]. The document is that of the
/// generated crate.
///
/// # Errors
///
/// Fails if the file cannot be written.
pub fn keep(
    specs: &Specs,
    cache: &Path,
    entry: &Entry,
    source: &Source,
    document: &Value,
) -> Result<(), ReadError> {
    let key = specs.document_fingerprint(source);
    store(&file(cache, entry), &piece(&entry.spec, document), key)
}

/// Returns the file of the piece of a service.
fn file(cache: &Path, entry: &Entry) -> PathBuf {
    cache.join(format!("{}.piece", entry.spec))
}

fn store(file: &Path, piece: &Piece, key: u64) -> Result<(), ReadError> {
    let directory = file.parent().unwrap_or(file);
    let written = fs::create_dir_all(directory).and_then(|()| fs::write(file, piece.write(key)));
    written.map_err(|error| ReadError::File(file.to_owned(), error))
}

fn joined(pieces: &[Piece]) -> Vec<u8> {
    let mut index = String::new();
    let mut blocks = Vec::new();
    for piece in pieces {
        let (start, length) = (blocks.len(), piece.block.len());
        index += &format!("{}\t{start}\t{length}\n{}", piece.heading, piece.operations);
        blocks.extend_from_slice(&piece.block);
    }
    index.push('\n');
    [index.into_bytes(), blocks].concat()
}

fn piece(name: &str, document: &Value) -> Piece {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let server = text(&document["servers"][0]["url"]);
    let base = server.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
    let base = base.map_or("", |(_, path)| path.trim_matches('/'));
    let (title, version) = (text(&document["info"]["title"]), text(&document["info"]["version"]));
    let mut operations = String::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let (id, method) = (text(&operation["operationId"]), method.to_uppercase());
                operations += &format!("\t{id}\t{method}\t{path}\n");
            }
        }
    }
    Piece {
        heading: format!("{name}\t{title}\t{version}\t{base}"),
        operations,
        block: compressed(document.to_string().as_bytes()),
    }
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    let done = encoder.write_all(bytes).and_then(|()| encoder.finish());
    done.unwrap_or_else(|error: io::Error| unreachable!("writing to memory failed: {error}"))
}

impl Piece {
    /// Returns the content of the file of the piece in the cache.
    fn write(&self, key: u64) -> Vec<u8> {
        let key = fingerprint::of([key.to_le_bytes().as_slice(), &self.block]);
        let text = format!("{key:016x}\n{}\n{}\n", self.heading, self.operations);
        [text.as_bytes(), &self.block].concat()
    }

    /// Reads a file of the cache; `None` if it is damaged or the result of another input.
    fn read(key: u64, bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(2).position(|pair| pair == b"\n\n")?;
        let (text, block) = (std::str::from_utf8(&bytes[..=end]).ok()?, &bytes[end + 2..]);
        let (found, text) = text.split_once('\n')?;
        let (heading, operations) = text.split_once('\n')?;
        let key = fingerprint::of([key.to_le_bytes().as_slice(), block]);
        (found == format!("{key:016x}")).then(|| Self {
            heading: heading.to_owned(),
            operations: operations.to_owned(),
            block: block.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn example() -> Piece {
        let document = json!({
            "info": { "title": "T", "version": "1" },
            "servers": [{ "url": "https://h/20200101/x" }],
            "paths": { "/a": {
                "put": { "operationId": "B" }, "get": { "operationId": "A" }, "parameters": [],
            } },
        });
        piece("one", &document)
    }

    #[test]
    fn index_names_operations_and_blocks() {
        let (one, two) = (example(), example());
        let length = one.block.len();
        let bundle = joined(&[one, two]);
        let index = format!(
            "one\tT\t1\t20200101/x\t0\t{length}\n\tA\tGET\t/a\n\tB\tPUT\t/a\n\
             one\tT\t1\t20200101/x\t{length}\t{length}\n\tA\tGET\t/a\n\tB\tPUT\t/a\n\n"
        );
        assert!(bundle.starts_with(index.as_bytes()), "{}", String::from_utf8_lossy(&bundle));
        assert_eq!(bundle.len(), index.len() + 2 * length);
    }

    #[test]
    fn cached_piece_of_other_input_or_with_damage_is_not_used() {
        let written = example().write(7);
        assert_eq!(Piece::read(7, &written), Some(example()));
        assert_eq!(Piece::read(8, &written), None);
        assert_eq!(Piece::read(7, &written[..written.len() - 1]), None);
        assert_eq!(Piece::read(7, b""), None);
        let empty = Piece { operations: String::new(), ..example() };
        assert_eq!(Piece::read(7, &empty.write(7)).as_ref(), Some(&empty));
    }
}
