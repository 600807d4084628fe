//! The file of a union: a table of variants, and a table of the fields that all of them have.

use std::collections::BTreeSet;

use super::names::Names;
use super::source::{Source, literal};
use crate::ir::{Access, Shared, Type, Union};

/// Renders a union.
pub(super) fn file(union: &Union, root: &str) -> String {
    let names = Names::of_model(&union.name);
    let table = names.seam("tagged_union");
    let mut body = Source::default();
    body.line(0, format!("{table}! {{"));
    let discriminator = format!("The field `{}` selects the variant.", union.discriminator);
    body.docs(1, union.docs.split("\n\n").chain([discriminator.as_str()]));
    let sent = if union.received { "" } else { ", sent" };
    let discriminator = literal(&union.discriminator);
    body.line(1, format!("pub enum {} by {discriminator}{sent} {{", union.name));
    // Only the first variant of a type gets a conversion.
    let mut converted = BTreeSet::new();
    for variant in &union.variants {
        let again = variant.content.generated().is_none_or(|content| !converted.insert(content));
        let end = if again { ", no_from;" } else { ";" };
        let parts = [
            format!("{}({})", variant.name, names.value(&variant.content)),
            format!("= {},", literal(&variant.value)),
            format!("{}{end}", variant.cast),
        ];
        body.row(2, &parts);
    }
    body.line(1, "}");
    if !union.shared.is_empty() {
        body.line(1, "shared {");
        for shared in &union.shared {
            accessor(&mut body, &names, union, shared);
        }
        body.line(1, "}");
    }
    body.line(0, "}");

    let mut source = Source::default();
    names.imports(&mut source, root);
    source.finish() + &body.finish()
}

/// Renders the row of a field that all subtypes have.
fn accessor(body: &mut Source, names: &Names<'_>, union: &Union, shared: &Shared) {
    let field = &shared.field;
    let kind = match &field.value {
        value if value.is_copy() || matches!(value, Type::Enum(_)) => {
            format!("copy {},", names.value(value))
        }
        Type::String | Type::Base64 => "str,".to_owned(),
        Type::List(item) => format!("ref [{}],", names.value(item)),
        value => format!("ref {},", names.value(value)),
    };
    let (mut direct, mut nested) = (Vec::new(), Vec::new());
    for (variant, access) in union.variants.iter().zip(&shared.accesses) {
        match access {
            Access::Missing => {}
            Access::Nested => nested.push(variant.name.as_str()),
            Access::Field => direct.push(variant.name.as_str()),
        }
    }
    body.docs(2, field.docs.split("\n\n"));
    let mut words = vec![format!("{} = {},", field.name, literal(&field.wire)), kind];
    words.push("in".to_owned());
    words.extend(direct.into_iter().map(str::to_owned));
    if !nested.is_empty() {
        if let Some(last) = words.last_mut() {
            last.push(',');
        }
        words.push("nested".to_owned());
        words.extend(nested.into_iter().map(str::to_owned));
    }
    if let Some(last) = words.last_mut() {
        last.push(';');
    }
    body.row(2, &words);
}
