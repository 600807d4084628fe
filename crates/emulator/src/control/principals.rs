//! Instances, resources, sessions and tokens.

use std::{fs, io, path::Path, time::Duration};

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{
    Input, done,
    fields::{Fields, wrong},
    ok, text,
};
use crate::{
    answer::Answer, error_body::ErrorBody, principals::AuthServices, shell::shell_exports,
    state::EmulatorState,
};

/// The longest lifetime of tokens in seconds: ten years.
const MOST_LIFETIME: u64 = 10 * 366 * 24 * 3600;

/// The kinds of principals and tokens.
const KINDS: &str = "`instance`, `resource`, `nested-resource`, `session`, `certificates`, \
                     `delegation`, `service-account` or `third-party`";

pub(super) fn read(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let auth = AuthServices::of(state);
    let (client, secret) = auth.domain_client();
    Ok(ok(&json!({
        "tenancy": auth.tenancy(),
        "compartment": auth.compartment(),
        "instance": auth.instance_id(),
        "metadataUrl": auth.metadata_url(),
        "tokenLifetimeSeconds": auth.token_lifetime().as_secs(),
        "domainClient": { "id": client, "secret": secret },
    })))
}

pub(super) fn issue(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    let mut query = input.query;
    let is_shell = query.word("format", &["json", "shell"])? == Some("shell");
    query.finish()?;
    let auth = AuthServices::of(state);
    let mut fields = Fields::of(input.body)?;
    let kind = fields.required_text("kind")?;
    let folder = tempfile::tempdir().map_err(|error| failed(&error))?;
    let folder = folder.path();
    let variables = match kind.as_str() {
        "instance" => auth.instance_environment(),
        "resource" | "nested-resource" => {
            let version = fields.text("version")?;
            let version = version.as_deref().unwrap_or("2.2");
            let variables = if kind == "resource" {
                auth.resource_principal_environment(version, folder)
            } else {
                let parents = fields.count("parents")?;
                let parents = parents.map(|parents| usize::try_from(parents).unwrap_or(usize::MAX));
                auth.nested_resource_principal_environment(version, parents, folder)
            };
            variables.map_err(|error| failed(&error))?
        }
        _ => {
            fields.finish()?;
            return token(auth, &kind, folder);
        }
    };
    fields.finish()?;
    let variables: Vec<(String, String)> = variables
        .into_iter()
        .map(|(name, value)| {
            // The files are gone when the client reads this; their content may stand for the path.
            let content = Path::new(&value).starts_with(canonical(folder));
            let content = content.then(|| fs::read_to_string(&value).ok()).flatten();
            (name, content.unwrap_or(value))
        })
        .collect();
    if is_shell {
        return Ok(text(shell_exports(&variables)));
    }
    let fields = variables.into_iter().map(|(name, value)| (name, Value::from(value)));
    Ok(ok(&json!({ "environment": fields.collect::<Map<_, _>>() })))
}

fn canonical(folder: &Path) -> std::path::PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned())
}

/// Issues a token or a certificate.
fn token(auth: AuthServices<'_>, kind: &str, folder: &Path) -> Result<Answer, ErrorBody> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| failed(&error));
    let body = match kind {
        "session" => {
            let files = auth.issue_token(folder).map_err(|error| failed(&error))?;
            json!({
                "tenancy": auth.tenancy(),
                "token": read(&files.token)?,
                "privateKey": read(&files.key)?,
            })
        }
        "certificates" => {
            let files = auth.own_certificates(folder).map_err(|error| failed(&error))?;
            json!({
                "certificate": read(&files.leaf)?,
                "privateKey": read(&files.key)?,
                "intermediate": read(&files.intermediate)?,
            })
        }
        "delegation" => json!({ "token": auth.issue_delegation_token() }),
        "service-account" => json!({ "token": auth.issue_service_account_token() }),
        "third-party" => json!({ "token": auth.third_party_token() }),
        other => return Err(wrong("kind", &format!("one of {KINDS}"), &Value::from(other))),
    };
    Ok(ok(&body))
}

pub(super) fn set(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let auth = AuthServices::of(state);
    let mut fields = Fields::of(input.body)?;
    let lifetime = fields.count("lifetimeSeconds")?;
    let (revoke, rotate) = (fields.flag("revoke")?, fields.flag("rotateCertificate")?);
    let context = fields.text("securityContext")?;
    fields.finish()?;
    if let Some(lifetime) = lifetime {
        if lifetime > MOST_LIFETIME {
            let expected = format!("at most {MOST_LIFETIME} seconds");
            return Err(wrong("lifetimeSeconds", &expected, &Value::from(lifetime)));
        }
        auth.set_token_lifetime(Duration::from_secs(lifetime));
    }
    if revoke {
        auth.revoke_tokens();
    }
    if rotate {
        auth.rotate_instance_certificate().map_err(|error| failed(&io::Error::other(error)))?;
    }
    if let Some(context) = context {
        auth.set_security_context(context);
    }
    Ok(done())
}

fn failed(error: &io::Error) -> ErrorBody {
    match error.kind() {
        io::ErrorKind::InvalidInput => ErrorBody::invalid_parameter(error.to_string()),
        _ => ErrorBody::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "InternalServerError",
            error.to_string(),
        ),
    }
}
