//! Health, services and operations.

use serde_json::{Value, json};

use super::{Input, ok};
use crate::{
    answer::Answer, catalog::Listed, error_body::ErrorBody, report::report, state::EmulatorState,
};

pub(super) fn health(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    Ok(ok(&json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "services": state.routes.services().len(),
    })))
}

pub(super) fn services(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let services = state.routes.services().iter().enumerate().map(|(index, service)| {
        json!({
            "name": service.name,
            "title": service.title,
            "version": service.version,
            "endpoint": state.endpoint_of(index),
            "operations": service.operations.len(),
        })
    });
    Ok(ok(&json!({ "services": services.collect::<Vec<_>>() })))
}

pub(super) fn operations(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    let mut query = input.query;
    let wanted = query.text("service");
    query.finish()?;
    let services = state.routes.services();
    let is_wanted = |service: &Listed| wanted.as_deref().is_none_or(|name| service.name == name);
    if let Some(name) = &wanted
        && !services.iter().any(|service| is_wanted(service))
    {
        let message =
            format!("the service `{name}` is not served; `GET /_emulator/services` lists all");
        return Err(ErrorBody::invalid_parameter(message));
    }
    let found = services.iter().filter(|service| is_wanted(service)).flat_map(|service| {
        let base: String = service.base_segments().map(|segment| format!("/{segment}")).collect();
        service.operations.iter().map(move |operation| {
            json!({
                "service": service.name,
                "operation": operation.id,
                "method": operation.method.as_str(),
                "path": format!("{base}{}", operation.path),
            })
        })
    });
    Ok(ok(&json!({ "operations": found.collect::<Vec<Value>>() })))
}

pub(super) fn roles(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    let mut query = input.query;
    let name = query.text("service");
    query.finish()?;
    let name = name.ok_or_else(|| {
        ErrorBody::missing_parameter("parameter `service` is required, such as `?service=identity`")
    })?;
    let service = state.routes.service(&name).ok_or_else(|| not_served(&name))?;
    Ok(ok(&report(service)))
}

fn not_served(name: &str) -> ErrorBody {
    let message =
        format!("the service `{name}` is not served; `GET /_emulator/services` lists all");
    ErrorBody::invalid_parameter(message)
}
