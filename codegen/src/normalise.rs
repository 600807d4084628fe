//! Conversion of a spec to the IR.
//!
//! References are resolved, `allOf` is flattened, inline enums and objects get names, and wire names are
//! converted to Rust names. A spec that does not result in valid code is rejected here, with all of its
//! problems at once, so that later stages cannot fail. The parts of the spec are read into a draft; the IR
//! is built from the draft at the end.

mod build;
mod clashes;
mod constraints;
mod content;
mod draft;
mod enums;
mod events;
mod fields;
mod filters;
mod groups;
mod models;
mod objects;
mod operations;
mod pages;
mod parameters;
mod prune;
mod recursion;
mod reference;
mod secrets;
mod sent;
mod types;
mod unions;
mod updates;
mod waits;
mod work_requests;

use indexmap::IndexMap;

use self::draft::{Draft, Types};
use self::groups::Resources;
use self::types::Pending;
use crate::ir::{Client, Endpoint, Example, Service};
use crate::manifest::{Entry, ExampleEntry};
use crate::problem::{Pointer, Problems};
use crate::spec::Spec;
use crate::words::{Descriptions, Glossary, Words};

/// The state of a reading.
struct Context<'a> {
    spec: &'a Spec,
    words: Words<'a>,
    problems: Problems,
    enums: enums::Pool,
    /// Inline objects that became models, by location.
    hoisted: IndexMap<Pointer, Pending<'a>>,
    /// The aliases that are being followed.
    aliases: Vec<String>,
}

/// Normalises a service.
pub(crate) fn service(
    entry: &Entry,
    spec: &Spec,
    glossary: &Glossary,
) -> Result<(Service, Descriptions), Problems> {
    // The name of an inline enum depends on all other types, so the first reading only collects them.
    let (first, collected) = read(spec, glossary, enums::Names::default());
    let models = first.models.iter().map(|model| model.name.as_str());
    let unions = first.unions.iter().map(|union| union.name.as_str());
    let (names, mut enums) = collected.enums.named(models.chain(unions));
    let (draft, mut context) = read(spec, glossary, names);

    let (draft, dropped) = prune::without_errors(spec, draft);
    enums.retain(|item| !dropped.contains(&item.name));
    let types = Types::of(&draft);
    events::check(entry, &draft.operations, &types, &mut context.problems);
    recursion::check(&draft.models, &spec.pointer, &mut context.problems);
    clashes::check(&draft, &enums, &spec.pointer, &mut context.problems);

    let clients = clients(&mut context, entry, &draft, &types);
    let service = Service {
        name: entry.spec.clone(),
        file: format!("spec/{}.yaml", entry.spec),
        package: entry.package.clone(),
        package_version: entry.version().to_owned(),
        title: entry.title.clone(),
        docs: spec.description.clone(),
        version: version(&mut context),
        reference: spec.reference.clone(),
        endpoint: endpoint(&mut context),
        example: example(&mut context, entry, &clients),
        eventually_consistent: entry.eventually_consistent,
        extension: entry.ext,
        dependencies: entry.dependencies.clone(),
        work_requests: work_requests::find(&draft.operations),
        clients,
        models: build::models(&draft, &types),
        enums,
        unions: build::unions(&draft, &types),
        open_objects: types::open_objects(&context),
    };
    context.problems.or((service, context.words.counts))
}

/// Reads a spec. `names` are the names of inline enums.
fn read<'a>(
    spec: &'a Spec,
    glossary: &'a Glossary,
    names: enums::Names,
) -> (Draft<'a>, Context<'a>) {
    let mut context = Context {
        spec,
        words: Words { glossary, counts: Descriptions::default() },
        problems: Problems::default(),
        enums: enums::Pool::new(names),
        hoisted: IndexMap::new(),
        aliases: Vec::new(),
    };
    let objects = objects::flatten(&mut context);
    let discriminated = unions::read(&mut context, &objects);
    let mut models = models::models(&mut context, &objects, &discriminated);
    let operations = operations::read(&mut context);
    let unions = unions::build(&mut context, &objects, discriminated);
    models.extend(models::hoisted(&mut context));
    (Draft { models, unions, operations }, context)
}

/// Returns the date of the API.
fn version(context: &mut Context<'_>) -> String {
    context.spec.version.clone().unwrap_or_else(|| {
        context.problems.add(&context.spec.pointer.at("info"), "the API has no `version`");
        String::new()
    })
}

/// Returns the example of the manifest.
fn example(context: &mut Context<'_>, entry: &Entry, clients: &[Client]) -> Option<Example> {
    match entry.example.as_ref()? {
        ExampleEntry::Operation(id) => {
            let mut operations = clients.first()?.operations.iter();
            if !operations.any(|operation| operation.id == *id) {
                let message = format!(
                    "the example of `{}` in the manifest is `{id}`, which is no operation of its \
                     first client",
                    entry.spec
                );
                context.problems.add(&context.spec.pointer, message);
            }
            Some(Example::Operation(id.clone()))
        }
        ExampleEntry::Code { imports, code } => {
            Some(Example::Code { imports: imports.clone(), code: code.clone() })
        }
    }
}

/// Splits the URL of the server into template and base path.
fn endpoint(context: &mut Context<'_>) -> Endpoint {
    let pointer = context.spec.pointer.at("servers").at(0).at("url");
    let split = context.spec.server.as_deref().and_then(|url| {
        let host = url.find("://")? + 3;
        let path = url[host..].find('/').map_or(url.len(), |slash| host + slash);
        Some(url.split_at(path))
    });
    let Some((template, base_path)) = split else {
        context.problems.add(
            &pointer,
            "expected a URL such as `https://iaas.{region}.{secondLevelDomain}/20160918`",
        );
        return Endpoint::default();
    };
    let dual_stack = context.spec.dual_stack.as_deref();
    let dual_stack_template = dual_stack.and_then(|url| url.strip_suffix(base_path));
    if dual_stack.is_some() && dual_stack_template.is_none() {
        let message = format!("expected a URL that ends in `{base_path}`, as the server's");
        context.problems.add(&pointer, message);
    }
    Endpoint {
        template: template.to_owned(),
        base_path: base_path.trim_end_matches('/').to_owned(),
        dual_stack: dual_stack_template.map(str::to_owned),
        dual_stack_by_default: context.spec.dual_stack_by_default,
        realms: context.spec.realms.clone(),
    }
}

/// Builds the clients with their operations.
fn clients(
    context: &mut Context<'_>,
    entry: &Entry,
    draft: &Draft<'_>,
    types: &Types<'_>,
) -> Vec<Client> {
    let required = &context.spec.endpoint_required;
    let mut clients: Vec<_> = entry
        .clients
        .iter()
        .map(|client| Client {
            name: client.name.clone(),
            regional: !required.contains(&client.name),
            operations: Vec::new(),
        })
        .collect();
    for (index, name) in required.iter().enumerate() {
        if !clients.iter().any(|client| client.name == *name) {
            let pointer = context.spec.pointer.at("servers").at(0).at("x-oci-endpoint-required");
            let message = format!("`{name}` is not a client in the manifest");
            context.problems.add(&pointer.at(index), message);
        }
    }
    let resources = Resources::of(&draft.operations);
    let waits = waits::Resources::of(&draft.operations, types);
    for read in &draft.operations {
        let operation = build::operation(read, types, &resources, &waits, &mut context.problems);
        match client_of(entry, read) {
            Some(index) => clients[index].operations.push(operation),
            None => context.problems.add(
                &read.pointer().at("tags"),
                "expected one tag, that of a client in the manifest",
            ),
        }
    }
    for client in &mut clients {
        client.operations.sort_by(|one, other| one.call.cmp(&other.call));
    }
    clients
}

/// Returns the index of the client that an operation belongs to.
fn client_of(entry: &Entry, operation: &draft::Operation<'_>) -> Option<usize> {
    if let [_] = entry.clients.as_slice() {
        return Some(0);
    }
    let [tag] = operation.endpoint.operation.tags.as_slice() else { return None };
    entry.clients.iter().position(|client| client.tag.as_ref() == Some(tag))
}
