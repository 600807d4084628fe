//! From the pieces of a spec to what a crate will hold.
//!
//! References are followed, `allOf` is flattened, inline enums and objects get names, and the
//! names of the wire become names of Rust. Everything that the generator cannot turn into sound
//! code is refused here, and all of it is reported at once: what comes after cannot fail.

mod clashes;
mod enums;
mod events;
mod groups;
mod operations;
mod parameters;
mod recursion;
mod schemas;
mod secrets;
mod sent;
mod types;
mod unions;

use indexmap::IndexMap;

use self::enums::Pool;
use self::types::Pending;
use crate::glossary::{Descriptions, Glossary, Words};
use crate::ir::{Client, Endpoint, Example, Operation, Service, Type};
use crate::manifest::{Entry, ExampleEntry};
use crate::problem::{Place, Problems};
use crate::spec::Spec;

/// What is known so far, while a service is normalised.
struct Context<'a> {
    spec: &'a Spec,
    words: Words<'a>,
    problems: Problems,
    enums: Pool,
    /// Inline objects that became models of their own, by place.
    hoisted: IndexMap<Place, Pending<'a>>,
    /// The aliases that are being followed.
    aliases: Vec<String>,
}

/// Normalises a service.
pub(crate) fn service(
    entry: &Entry,
    spec: &Spec,
    glossary: &Glossary,
) -> Result<(Service, Descriptions), Problems> {
    let mut context = Context {
        spec,
        words: Words { glossary, counts: Descriptions::default() },
        problems: Problems::default(),
        enums: Pool::default(),
        hoisted: IndexMap::new(),
        aliases: Vec::new(),
    };
    let objects = schemas::flatten(&mut context);
    let unions = unions::read(&mut context, &objects);
    let mut models = schemas::models(&mut context, &objects, &unions);
    let mut operations = operations::read(&mut context);
    let mut unions = unions::build(&mut context, &objects, unions);
    models.extend(schemas::hoisted(&mut context));
    operations::find_items(&mut operations, &models, &mut context.problems);

    let (names, mut enums) = context.enums.build(&models, &unions);
    for value in values(&mut models, &mut unions, &mut operations) {
        if let Type::Enum(key) = value.innermost_mut()
            && let Some(name) = names.get(key)
        {
            name.clone_into(key);
        }
    }
    schemas::drop_errors(spec, &operations, &mut models, &mut enums, &mut unions);
    schemas::mark_updates(&operations, &mut models, &unions);
    sent::mark(&operations, &mut models, &unions);
    groups::assign(&mut operations);
    events::check(&operations, &models, &unions, &mut context.problems);
    recursion::refuse_endless(&models, &spec.place, &mut context.problems);
    recursion::break_cycles(&mut models, &unions);
    unions::place_shared(&mut unions, &models);
    let sent_and_returned = operations.iter_mut().map(|(_, _, operation)| operation);
    secrets::note(sent_and_returned, &models, &unions);
    clashes::check(&models, &enums, &unions, &spec.place, &mut context.problems);
    let endpoint = endpoint(&mut context);
    let version = spec.version.clone().unwrap_or_else(|| {
        context.problems.add(&spec.place.at("info"), "the API has no `version`");
        String::new()
    });
    let clients = clients(&mut context, entry, operations);
    let example = example(&mut context, entry, &clients);
    let open_objects = types::open_objects(&context);
    let service = Service {
        name: entry.spec.clone(),
        file: format!("spec/{}.yaml", entry.spec),
        package: entry.package.clone(),
        title: entry.title.clone(),
        docs: spec.description.clone(),
        version,
        reference: spec.reference.clone(),
        endpoint,
        example,
        extension: entry.ext,
        dependencies: entry.dependencies.clone(),
        clients,
        models,
        enums,
        unions,
        open_objects,
    };
    context.problems.or((service, context.words.counts))
}

/// Every type that is named somewhere, to put the final names in.
fn values<'a>(
    models: &'a mut [crate::ir::Model],
    unions: &'a mut [crate::ir::Union],
    operations: &'a mut [(Option<String>, Place, Operation)],
) -> impl Iterator<Item = &'a mut Type> {
    let fields = models.iter_mut().flat_map(|model| &mut model.fields);
    let shared =
        unions.iter_mut().flat_map(|union| union.shared.iter_mut().map(|shared| &mut shared.field));
    fields
        .chain(shared)
        .map(|field| &mut field.value)
        .chain(operations.iter_mut().flat_map(|(_, _, operation)| operation.values_mut()))
}

/// The example of the manifest.
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
                context.problems.add(&context.spec.place, message);
            }
            Some(Example::Operation(id.clone()))
        }
        ExampleEntry::Code { imports, code } => {
            Some(Example::Code { imports: imports.clone(), code: code.clone() })
        }
    }
}

/// Splits the URL of the server.
fn endpoint(context: &mut Context<'_>) -> Endpoint {
    let place = context.spec.place.at("servers").at(0).at("url");
    let split = context.spec.server.as_deref().and_then(|url| {
        let host = url.find("://")? + 3;
        let path = url[host..].find('/').map_or(url.len(), |slash| host + slash);
        Some(url.split_at(path))
    });
    let Some((template, base_path)) = split else {
        context.problems.add(
            &place,
            "expected a URL such as `https://iaas.{region}.{secondLevelDomain}/20160918`",
        );
        return Endpoint::default();
    };
    let dual_stack = context.spec.dual_stack.as_deref();
    let dual_stack_template = dual_stack.and_then(|url| url.strip_suffix(base_path));
    if dual_stack.is_some() && dual_stack_template.is_none() {
        let message = format!("expected a URL that ends in `{base_path}`, as the server's");
        context.problems.add(&place, message);
    }
    Endpoint {
        template: template.to_owned(),
        base_path: base_path.trim_end_matches('/').to_owned(),
        dual_stack: dual_stack_template.map(str::to_owned),
        dual_stack_by_default: context.spec.dual_stack_by_default,
        realms: context.spec.realms.clone(),
    }
}

/// Gives each client its operations.
fn clients(
    context: &mut Context<'_>,
    entry: &Entry,
    operations: Vec<(Option<String>, Place, Operation)>,
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
            let place = context.spec.place.at("servers").at(0).at("x-oci-endpoint-required");
            let message = format!("`{name}` is not a client in the manifest");
            context.problems.add(&place.at(index), message);
        }
    }
    for (tag, place, operation) in operations {
        let index = if let [_] = entry.clients.as_slice() {
            Some(0)
        } else {
            entry.clients.iter().position(|client| client.tag.is_some() && client.tag == tag)
        };
        match index {
            Some(index) => clients[index].operations.push(operation),
            None => context
                .problems
                .add(&place.at("tags"), "expected one tag, that of a client in the manifest"),
        }
    }
    for client in &mut clients {
        client.operations.sort_by(|one, other| one.call.cmp(&other.call));
    }
    clients
}
