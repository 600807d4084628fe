// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A server to restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerToRestore {
    /// The unique ID of the server. It is not an OCID.
    pub server_id: Option<String>,
    /// The backups.
    pub backups: Option<Vec<models::BackupToRestore>>,
}

model! {
    ServerToRestore {
        optional {
            server_id = "serverId", with_server_id(String);
            backups = "backups", with_backups([models::BackupToRestore]);
        }
    }
}
