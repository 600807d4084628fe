// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A sandbox.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sandbox {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the project.
    pub project_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::SandboxLifecycleState,
    /// The name of the source warm pool.
    pub warmpool_name: Option<String>,
    /// The runtime.
    pub runtime: String,
    /// The authorization mode of published ports for HTTP requests and WebSocket handshakes. Cannot
    /// be changed later.
    pub published_port_auth_mode: Option<models::SandboxPublishedPortAuthMode>,
    /// The published ports of the sandbox.
    pub published_ports: Option<Vec<models::PublishedPort>>,
    /// The environment variables.
    pub environment_variables: Option<Vec<models::EnvironmentVariable>>,
    /// The time from creation until the sandbox expires automatically, in minutes. `-1` disables
    /// expiration.
    pub expires_in_minutes: Option<i64>,
    /// The duration until the expiration.
    ///
    /// Deprecated.
    #[deprecated]
    pub expiration_duration: Option<String>,
    /// The shape.
    pub shape: Option<models::SandboxShape>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
    /// The time at which the sandbox stopped or expired.
    pub time_stopped: Option<DateTime<Utc>>,
}

model! {
    Sandbox {
        id = "id";
        display_name = "displayName";
        project_id = "projectId";
        lifecycle_state = "lifecycleState";
        warmpool_name = "warmpoolName";
        runtime = "runtime";
        published_port_auth_mode = "publishedPortAuthMode";
        published_ports = "publishedPorts";
        environment_variables = "environmentVariables";
        expires_in_minutes = "expiresInMinutes";
        expiration_duration = "expirationDuration";
        shape = "shape";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_expires = "timeExpires";
        time_stopped = "timeStopped";
    }
}
