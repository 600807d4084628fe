//! The facts of one service.

use std::collections::BTreeSet;

use crate::client::{self, Client};
use crate::model::{self, Model};
use crate::package::File;
use crate::problem::Problems;
use crate::python::Module;

/// A service.
#[derive(Debug)]
pub(crate) struct Service {
    /// The Python module: `data_science`.
    pub(crate) module: String,
    /// The date of the API.
    pub(crate) version: Option<String>,
    pub(crate) clients: Vec<Client>,
    /// The models, sorted by name.
    pub(crate) models: Vec<Model>,
    /// Classes that the package does not export.
    pub(crate) hidden: Vec<String>,
    /// Methods whose work request can be waited for.
    pub(crate) awaited: BTreeSet<String>,
}

/// Reads the files of a service.
pub(crate) fn read(module: &str, files: &[File]) -> (Service, Problems) {
    let mut problems = Problems::default();
    let mut clients = Vec::new();
    let mut models = Vec::new();
    let mut offered = None;
    let mut version = None;
    let mut awaited = BTreeSet::new();
    for file in files {
        if file.path.ends_with("_composite_operations.py") {
            awaited.extend(awaited_methods(&file.text));
            continue;
        }
        let Some(parsed) = Module::parse(file, &mut problems) else { continue };
        if file.path.ends_with("/models/__init__.py") {
            offered = model::offered(&parsed);
        } else if file.path.contains("/models/") {
            models.extend(model::models(&parsed, &mut problems));
        } else {
            version = version.or_else(|| api_version(&file.text));
            clients.extend(client::clients(&parsed, &mut problems));
        }
    }
    model::inherit(&mut models);
    let mut hidden = Vec::new();
    match offered {
        Some(offered) => {
            let offered: BTreeSet<_> = offered.into_iter().collect();
            let (kept, rest) = models.into_iter().partition(|model| offered.contains(&model.name));
            models = kept;
            hidden = Vec::from_iter(rest).into_iter().map(|model: Model| model.name).collect();
        }
        None => problems.add(&format!("{module}/models/__init__.py"), 0, "no mapping of models"),
    }
    models.sort_by(|a, b| a.name.cmp(&b.name));
    let service = Service { module: module.to_owned(), version, clients, models, hidden, awaited };
    check(&service, &mut problems);
    (service, problems)
}

/// Checks the consistency across files.
fn check(service: &Service, problems: &mut Problems) {
    let names: BTreeSet<_> = service.models.iter().map(|model| model.name.as_str()).collect();
    for model in &service.models {
        let related = model.choice.iter().flat_map(|choice| &choice.subtypes);
        for name in related.map(|(_, name)| name).chain(&model.base) {
            if !names.contains(name.as_str()) {
                let file = format!("{}/models", service.module);
                problems.add(
                    &file,
                    0,
                    format!("`{}` refers to `{name}`, which is missing", model.name),
                );
            }
        }
    }
    let mut seen = BTreeSet::new();
    for operation in service.clients.iter().flat_map(|client| &client.operations) {
        if !seen.insert((&operation.path, &operation.method)) {
            let message = format!("`{} {}` is there twice", operation.method, operation.path);
            problems.add(&operation.file, operation.line, message);
        }
    }
    let mut servers = service.clients.iter().map(|client| &client.server);
    if let Some(first) = servers.next()
        && servers.any(|other| other != first)
    {
        problems.add(&service.module, 0, "the clients have different endpoints");
    }
}

/// Returns the date in the first lines of a generated file.
fn api_version(text: &str) -> Option<String> {
    let line = text
        .lines()
        .take(10)
        .find(|line| line.starts_with('#') && line.contains("API Version: "))?;
    let (_, version) = line.split_once("API Version: ")?;
    Some(version.trim().to_owned())
}

/// Returns `create_job` for `def create_job_and_wait_for_work_request(`.
fn awaited_methods(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let (name, _) = line.trim_start().strip_prefix("def ")?.split_once('(')?;
        Some(name.strip_suffix("_and_wait_for_work_request")?.to_owned())
    })
}
