//! The namespace of a tenancy, and its settings.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::{
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    lock::lock,
    object_storage::{accounts::Accounts, errors::namespace_not_found},
};

const SETTINGS: [&str; 2] = ["defaultS3CompartmentId", "defaultSwiftCompartmentId"];

pub(super) fn get_name(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let of_other = call.query.get("compartmentId").filter(|id| id.starts_with("ocid1.tenancy."));
    let tenancy = of_other.unwrap_or(&call.caller.tenancy);
    let name = lock(&call.state.object_storage.accounts).name_of(tenancy);
    Ok(Answer::json(StatusCode::OK, &Value::from(name)))
}

pub(super) fn get_metadata(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let accounts = lock(&call.state.object_storage.accounts);
    Ok(Answer::json(StatusCode::OK, &metadata(call, &accounts)?))
}

pub(super) fn update_metadata(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let mut accounts = lock(&call.state.object_storage.accounts);
    let namespace = known(call, &accounts)?.to_owned();
    let account = accounts.get_or_create(&namespace, &call.caller.tenancy);
    let account = account.ok_or_else(namespace_not_found)?;
    for name in SETTINGS {
        if let Some(value) = call.body.get(name) {
            account.metadata.insert(name.to_owned(), value.clone());
        }
    }
    Ok(Answer::json(StatusCode::OK, &metadata(call, &accounts)?))
}

/// Returns the namespace of the path, which has to be that of the caller or in use.
fn known<'c>(call: &'c Call<'_>, accounts: &Accounts) -> Result<&'c str, ErrorBody> {
    let namespace = call.path("namespaceName").unwrap_or_default();
    let tenancy = &call.caller.tenancy;
    let is_known =
        accounts.get(namespace, tenancy).is_some() || accounts.name_of(tenancy) == namespace;
    is_known.then_some(namespace).ok_or_else(namespace_not_found)
}

fn metadata(call: &Call<'_>, accounts: &Accounts) -> Result<Value, ErrorBody> {
    let namespace = known(call, accounts)?;
    let tenancy = &call.caller.tenancy;
    let mut metadata = Map::new();
    metadata.insert("namespace".to_owned(), namespace.into());
    for name in SETTINGS {
        metadata.insert(name.to_owned(), json!(tenancy));
    }
    if let Some(account) = accounts.get(namespace, tenancy) {
        metadata.extend(account.metadata.clone());
    }
    Ok(Value::Object(metadata))
}
