// @generated from spec/constraints-in-descriptions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::constraints_in_descriptions::models;

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The memory, in gigabytes. From 1 to 32,768.
    pub memory_in_gbs: Option<i64>,
    /// The timeout. In seconds. Default: `1.5`.
    pub timeout: Option<f64>,
    /// The name. At most 255 characters. Unique in the compartment. Cannot be changed later.
    pub name: Option<String>,
    /// Whether `old` applies. Default: `false`.
    ///
    /// Deprecated.
    #[deprecated]
    pub old: Option<bool>,
    /// The state. Default: `ON`.
    pub state: Option<models::JobState>,
    /// The data. At most 80 characters.
    ///
    /// Encoded as base64.
    pub data: Option<String>,
    /// The hosts. At most 3 items.
    pub hosts: Option<Vec<String>>,
    /// The default. Example: `VM.1`.
    pub default: Option<String>,
    /// A note of the owner.
    pub note: Option<String>,
}

model! {
    Job {
        optional {
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(i64);
            timeout = "timeout", with_timeout(f64);
            name = "name", with_name(String);
            old = "old", with_old(bool);
            state = "state", with_state(models::JobState);
            data = "data", with_data(String);
            hosts = "hosts", with_hosts([String]);
            default = "default", with_default(String);
            note = "note", with_note(String);
        }
    }
}
