// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Client options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientOptions {
    /// The source.
    pub source: String,
    /// Whether to require privileged source port. Default: `true`.
    pub require_privileged_source_port: Option<bool>,
    /// The type of access for clients that use the file system through the export. Default:
    /// `READ_WRITE`.
    pub access: Option<models::ClientOptionsAccess>,
    /// Whether the user and group IDs of clients are remapped to anonymous ones, for all users, for
    /// root or not at all. Default: `ROOT`.
    pub identity_squash: Option<models::ClientOptionsIdentitySquash>,
    /// The anonymous UID. Default: `65534`.
    pub anonymous_uid: Option<i64>,
    /// The anonymous GID. Default: `65534`.
    pub anonymous_gid: Option<i64>,
    /// Whether anonymous access is permitted.
    pub is_anonymous_access_allowed: Option<bool>,
    /// The allowed auths.
    pub allowed_auth: Option<Vec<models::ClientOptionsAllowedAuth>>,
}

model! {
    ClientOptions {
        required {
            source = "source", with_source(String);
        }
        optional {
            require_privileged_source_port = "requirePrivilegedSourcePort",
                with_require_privileged_source_port(bool);
            access = "access", with_access(models::ClientOptionsAccess);
            identity_squash = "identitySquash",
                with_identity_squash(models::ClientOptionsIdentitySquash);
            anonymous_uid = "anonymousUid", with_anonymous_uid(i64);
            anonymous_gid = "anonymousGid", with_anonymous_gid(i64);
            is_anonymous_access_allowed = "isAnonymousAccessAllowed",
                with_is_anonymous_access_allowed(bool);
            allowed_auth = "allowedAuth", with_allowed_auth([models::ClientOptionsAllowedAuth]);
        }
    }
}
