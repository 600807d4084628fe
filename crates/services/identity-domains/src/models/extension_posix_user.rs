// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An extension POSIX user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionPosixUser {
    /// The UID number.
    pub uid_number: Option<i64>,
    /// The number of the group in a POSIX domain.
    pub gid_number: Option<i64>,
    /// The gecos.
    pub gecos: Option<String>,
    /// The home directory.
    pub home_directory: Option<String>,
    /// The login shell.
    pub login_shell: Option<String>,
}

model! {
    ExtensionPosixUser {
        optional {
            uid_number = "uidNumber", with_uid_number(i64);
            gid_number = "gidNumber", with_gid_number(i64);
            gecos = "gecos", with_gecos(String);
            home_directory = "homeDirectory", with_home_directory(String);
            login_shell = "loginShell", with_login_shell(String);
        }
    }
}
