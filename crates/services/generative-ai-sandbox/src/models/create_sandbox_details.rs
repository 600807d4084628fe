// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a sandbox to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSandboxDetails {
    /// The name of the source warm pool.
    pub warmpool_name: Option<String>,
    /// The source.
    pub source: Option<models::SandboxSource>,
    /// The display name.
    pub display_name: Option<String>,
    /// The runtime.
    pub runtime: Option<String>,
    /// The shape.
    pub shape: Option<String>,
    /// The authorization mode of published ports for HTTP requests and WebSocket handshakes.
    pub published_port_auth_mode: Option<String>,
    /// The publish ports.
    pub publish_ports: Option<Vec<String>>,
    /// The time from creation until the sandbox expires automatically, in minutes. `-1` disables
    /// expiration.
    pub expires_in_minutes: Option<i64>,
    /// The duration until the expiration.
    ///
    /// Deprecated.
    #[deprecated]
    pub expiration_duration: Option<String>,
    /// The environment variables.
    pub environment_variables: Option<Vec<models::EnvironmentVariable>>,
    /// The credential profile label.
    pub credential_profile_label: Option<String>,
}

model! {
    CreateSandboxDetails {
        optional {
            warmpool_name = "warmpoolName", with_warmpool_name(String);
            source = "source", with_source(models::SandboxSource);
            display_name = "displayName", with_display_name(String);
            runtime = "runtime", with_runtime(String);
            shape = "shape", with_shape(String);
            published_port_auth_mode = "publishedPortAuthMode",
                with_published_port_auth_mode(String);
            publish_ports = "publishPorts", with_publish_ports([String]);
            expires_in_minutes = "expiresInMinutes", with_expires_in_minutes(i64);
            expiration_duration = "expirationDuration", with_expiration_duration(String);
            environment_variables = "environmentVariables",
                with_environment_variables([models::EnvironmentVariable]);
            credential_profile_label = "credentialProfileLabel",
                with_credential_profile_label(String);
        }
    }
}
