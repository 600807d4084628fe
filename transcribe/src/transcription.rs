//! A run: reads the package, creates the specs, compares them with the previous ones, and writes them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::document::Node;
use crate::facts::Facts;
use crate::manifest::{self, Entry};
use crate::names;
use crate::openapi;
use crate::package::Package;
use crate::problem::{Failure, Problems};
use crate::report::{Counts, Report, ServiceReport, State};
use crate::service::{self, Service};
use crate::yaml;

/// The options of a run.
#[derive(Debug, Clone)]
pub struct Options {
    /// The wheel, or the directory `oci`, or its parent.
    pub package: PathBuf,
    /// The directory of the specs, with the manifest `services.yaml`.
    pub spec: PathBuf,
    /// The facts that only the Go SDK states; optional.
    pub facts: PathBuf,
    /// Only these services, by module (`data_science`) or spec (`data-science`). If empty, reads all and
    /// writes those of the manifest.
    pub services: Vec<String>,
    /// Writes all services of the package, not only those of the manifest.
    pub all: bool,
    /// Writes nothing.
    pub dry_run: bool,
}

impl Options {
    /// Creates options that read the whole package and write the specs of the manifest.
    pub fn new(package: impl Into<PathBuf>, spec: impl Into<PathBuf>) -> Self {
        let spec = spec.into();
        Self {
            package: package.into(),
            facts: spec.join("facts/go-only.json"),
            spec,
            services: Vec::new(),
            all: false,
            dry_run: false,
        }
    }
}

/// A service that has been read.
struct Transcribed {
    entry: Entry,
    service: Service,
    document: Node,
    counts: Counts,
    hash: String,
    guessed: usize,
}

/// Transcribes the package.
///
/// # Errors
///
/// When a file cannot be read or written, or when the package contains constructs that are not
/// understood. Nothing is written then.
pub fn run(options: &Options) -> Result<Report, Failure> {
    let package = Package::open(&options.package)?;
    let facts = match read(&options.facts)? {
        Some(text) => Facts::read(&options.facts.display().to_string(), &text)?,
        None => Facts::none(),
    };
    let manifest_path = options.spec.join("services.yaml");
    let mut manifest = read(&manifest_path)?.unwrap_or_else(|| "services:\n".to_owned());
    let entries = manifest::entries(&manifest_path.display().to_string(), &manifest)?;
    let selected = select(options, &package, &entries)?;
    let transcribed = transcribe(&package, &selected, &entries, &facts)?;

    let mut report =
        Report { version: package.version.clone(), written: !options.dry_run, ..Report::default() };
    let in_package = |entry: &&Entry| package.services().any(|module| module == entry.module);
    let gone = entries.iter().filter(|entry| !in_package(entry));
    report.gone = gone.map(|entry| entry.spec.clone()).collect();
    let mut files = Vec::new();
    for one in &transcribed {
        report.counts += one.counts;
        report.guessed += one.guessed;
        let hidden = one.service.hidden.iter();
        report.hidden.extend(hidden.map(|name| format!("{}.{name}", one.service.module)));
        let ours = entries.iter().any(|entry| entry.module == one.service.module);
        if !ours {
            report.unlisted.push(one.entry.spec.clone());
        }
        if !(ours || options.all || !options.services.is_empty()) {
            continue;
        }
        let path = options.spec.join(format!("{}.yaml", one.entry.spec));
        let text = yaml::write(&one.document);
        let before = read(&path)?;
        report.services.push(ServiceReport {
            spec: one.entry.spec.clone(),
            counts: one.counts,
            state: match before.as_deref() {
                None => State::New,
                Some(before) if before == text => State::Unchanged,
                Some(_) => State::Changed,
            },
        });
        manifest =
            manifest::record(&manifest, &one.service, &one.entry.spec, &package.version, &one.hash);
        files.push((path, before, text));
    }
    files.push((manifest_path.clone(), read(&manifest_path)?, manifest));
    if !options.dry_run {
        for (path, before, text) in files {
            if before.as_deref() != Some(&text) {
                fs::write(&path, text).map_err(|error| Failure::file(&path, error))?;
            }
        }
    }
    Ok(report)
}

/// Reads a file that may be missing.
fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::file(path, error)),
    }
}

/// Returns the modules to read.
fn select(options: &Options, package: &Package, entries: &[Entry]) -> Result<Vec<String>, Failure> {
    if options.services.is_empty() {
        return Ok(package.services().map(str::to_owned).collect());
    }
    let find = |name: &String| {
        let entry = entries.iter().find(|entry| entry.spec == *name);
        let module = entry.map_or_else(|| name.replace('-', "_"), |entry| entry.module.clone());
        if package.services().any(|service| service == module) {
            Ok(module)
        } else {
            Err(Failure::UnknownService(name.clone()))
        }
    };
    options.services.iter().map(find).collect()
}

/// Reads the services on all cores. Returns them in the order of `modules`.
fn transcribe(
    package: &Package,
    modules: &[String],
    entries: &[Entry],
    facts: &Facts,
) -> Result<Vec<Transcribed>, Failure> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    let work = || {
        while let Some((index, module)) = Some(next.fetch_add(1, Ordering::Relaxed))
            .and_then(|index| Some((index, modules.get(index)?)))
        {
            let result = transcribe_one(package, module, entries, facts);
            // A panic ends the run, so the lock cannot be poisoned here.
            results.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push((index, result));
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(modules.len());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let mut results = results.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    results.sort_by_key(|(index, _)| *index);
    let mut problems = Problems::default();
    let mut transcribed = Vec::new();
    for (_, result) in results {
        let (one, found) = result?;
        problems.append(found);
        transcribed.push(one);
    }
    if problems.is_empty() { Ok(transcribed) } else { Err(Failure::Problems(problems)) }
}

fn transcribe_one(
    package: &Package,
    module: &str,
    entries: &[Entry],
    facts: &Facts,
) -> Result<(Transcribed, Problems), Failure> {
    let (files, hash) = package.files(module)?;
    let (service, mut problems) = service::read(module, &files);
    let entry = entries.iter().find(|entry| entry.module == module).cloned();
    let entry = entry.unwrap_or_else(|| Entry {
        spec: names::spec(module),
        title: names::title(module),
        module: module.to_owned(),
    });
    let facts = facts.service(module);
    let document = openapi::document(&service, &entry.title, facts, &mut problems);
    let operations = || service.clients.iter().flat_map(|client| &client.operations);
    let unknown = operations().filter(|operation| {
        facts.response_headers(&openapi::operation_id(operation, facts)).is_none()
    });
    let guessed = unknown.count();
    let counts = Counts {
        services: 1,
        clients: service.clients.len(),
        operations: operations().count(),
        models: service.models.len() + service.hidden.len(),
        enums: Counts::keyword(&document, "enum"),
        unions: Counts::keyword(&document, "discriminator"),
    };
    Ok((Transcribed { entry, service, document, counts, hash, guessed }, problems))
}
