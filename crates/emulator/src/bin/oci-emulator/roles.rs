//! `oci-emulator roles`: what was inferred about the operations.

use std::{collections::BTreeMap, io, io::Write};

use oci_sdk_emulator::Emulator;
use serde_json::Value;

use crate::arguments::RolesArguments;

/// Prints the roles of the operations of all services, or of some.
pub(crate) fn print(emulator: &Emulator, arguments: &RolesArguments) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let reports: Vec<Value> =
        emulator.services().filter_map(|service| emulator.roles(service.name())).collect();
    if arguments.json {
        serde_json::to_writer_pretty(&mut out, &reports)?;
        return writeln!(out);
    }
    let mut totals = BTreeMap::new();
    for report in &reports {
        service(&mut out, report, &mut totals)?;
    }
    let operations: usize = totals.values().sum();
    writeln!(out, "{} services, {operations} operations", reports.len())?;
    for (role, count) in &totals {
        writeln!(out, "  {count:5} {role}")?;
    }
    Ok(())
}

fn service(
    out: &mut impl Write,
    report: &Value,
    totals: &mut BTreeMap<String, usize>,
) -> io::Result<()> {
    let list = |name: &str| report[name].as_array().map(Vec::as_slice).unwrap_or_default();
    writeln!(out, "{}", text(report, "name"))?;
    let operations = list("operations");
    let width = |name: &str| {
        operations.iter().map(|operation| text(operation, name).len()).max().unwrap_or_default()
    };
    let (ids, roles, resources) = (width("id"), width("role"), width("resource"));
    for operation in operations {
        let [id, role, resource, note] =
            ["id", "role", "resource", "note"].map(|name| text(operation, name));
        let line = format!("  {id:ids$}  {role:roles$}  {resource:resources$}  {note}");
        writeln!(out, "{}", line.trim_end())?;
        *totals.entry(role.to_owned()).or_default() += 1;
    }
    writeln!(out)
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}
