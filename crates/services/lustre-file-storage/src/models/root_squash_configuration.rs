// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A root squash configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RootSquashConfiguration {
    /// Whether the user and group IDs of clients are remapped to anonymous ones, for all users, for
    /// root or not at all. Default: `NONE`.
    pub identity_squash: Option<models::RootSquashConfigurationIdentitySquash>,
    /// The squash UID. Default: `65534`.
    pub squash_uid: Option<i64>,
    /// The squash GID. Default: `65534`.
    pub squash_gid: Option<i64>,
    /// The client exceptions. At most 10 items.
    pub client_exceptions: Option<Vec<String>>,
}

model! {
    RootSquashConfiguration {
        optional {
            identity_squash = "identitySquash",
                with_identity_squash(models::RootSquashConfigurationIdentitySquash);
            squash_uid = "squashUid", with_squash_uid(i64);
            squash_gid = "squashGid", with_squash_gid(i64);
            client_exceptions = "clientExceptions", with_client_exceptions([String]);
        }
    }
}
