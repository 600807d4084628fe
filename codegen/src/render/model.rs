//! The file of a model: its struct, and a table of the wire names.

use super::names::Names;
use super::source::{Source, fits, literal};
use super::{clearer, setter};
use crate::ir::{Field, Model};

/// Renders a model.
pub(super) fn file(model: &Model, root: &str) -> String {
    let names = Names::of_model(&model.name);
    let mut body = Source::default();
    body.docs(0, model.docs.split("\n\n"));
    body.line(0, "#[derive(Debug, Clone, Default, PartialEq)]");
    body.line(0, "#[non_exhaustive]");
    if model.fields.is_empty() {
        body.line(0, format!("pub struct {} {{}}", model.name));
    } else {
        body.line(0, format!("pub struct {} {{", model.name));
        for field in &model.fields {
            declare(&mut body, &names, field);
        }
        if model.update {
            let (list, string) = (names.std("Vec"), names.std("String"));
            body.line(1, format!("cleared: {list}<{string}>,"));
        }
        body.line(0, "}");
    }
    body.blank();
    table(&mut body, &names, model);

    let mut source = Source::default();
    names.imports(&mut source, root);
    source.finish() + &body.finish()
}

/// Renders the declaration of a field.
fn declare(body: &mut Source, names: &Names<'_>, field: &Field) {
    body.docs(1, field.docs.split("\n\n"));
    if field.deprecated {
        body.line(1, "#[deprecated]");
    }
    let mut value = names.value(&field.value);
    if field.boxed {
        value = format!("{}<{value}>", names.std("Box"));
    }
    if !field.required {
        value = format!("{}<{value}>", names.std("Option"));
    }
    let one = format!("pub {}: {value},", field.name);
    if fits(1, &one) {
        body.line(1, one);
    } else {
        body.line(1, format!("pub {}:", field.name));
        body.line(2, format!("{value},"));
    }
}

/// Renders the table of a model.
fn table(body: &mut Source, names: &Names<'_>, model: &Model) {
    let table = names.seam(if model.update { "update" } else { "model" });
    let tags = model.constants.iter().map(|(tag, value)| format!(", {tag:?} = {value:?}"));
    let head = format!("{}{} {{", model.name, tags.collect::<String>());
    body.line(0, format!("{table}! {{"));
    if model.sent || model.update {
        body.line(1, head);
        let (required, optional): (Vec<_>, Vec<_>) =
            model.fields.iter().partition(|field| field.required);
        for (keyword, fields) in [("required", required), ("optional", optional)] {
            if fields.is_empty() {
                // Without any field, this tells that the model is sent.
                if keyword == "optional" && model.fields.is_empty() {
                    body.line(2, "optional {}");
                }
                continue;
            }
            body.line(2, format!("{keyword} {{"));
            for field in fields {
                body.row(3, &row(names, model, field));
            }
            body.line(2, "}");
        }
        body.line(1, "}");
    } else if model.fields.is_empty() {
        body.line(1, format!("{head}}}"));
    } else {
        body.line(1, head);
        for field in &model.fields {
            body.row(2, &[format!("{} =", field.name), format!("{};", literal(&field.wire))]);
        }
        body.line(1, "}");
    }
    body.line(0, "}");
}

/// Returns the row of a field with a setter.
fn row(names: &Names<'_>, model: &Model, field: &Field) -> Vec<String> {
    let mut shape = names.shape(&field.value);
    if field.boxed {
        shape = format!("Box<{shape}>");
    }
    let mut parts = vec![
        format!("{} =", field.name),
        format!("{},", literal(&field.wire)),
        format!("{}({shape})", setter(&field.wire)),
    ];
    if model.update && !field.required {
        parts[2].push(',');
        parts.push(clearer(&field.wire));
    }
    if let Some(last) = parts.last_mut() {
        last.push(';');
    }
    parts
}
