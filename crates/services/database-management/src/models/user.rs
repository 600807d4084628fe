// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The name.
    pub name: String,
    /// The status.
    pub status: models::UserStatus,
    /// The time of the lock.
    pub time_locked: Option<DateTime<Utc>>,
    /// The time at which the user account expires.
    pub time_expiring: Option<DateTime<Utc>>,
    /// The default tablespace for data.
    pub default_tablespace: String,
    /// The default temporary tablespace or tablespace group.
    pub temp_tablespace: String,
    /// The local temp tablespace.
    pub local_temp_tablespace: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The profile.
    pub profile: String,
    /// The consumer group.
    pub consumer_group: Option<String>,
    /// The external name.
    pub external_name: Option<String>,
    /// The password versions.
    pub password_versions: Option<String>,
    /// The editions enabled.
    pub editions_enabled: Option<models::UserEditionsEnabled>,
    /// The authentication.
    pub authentication: Option<models::UserAuthentication>,
    /// The proxy connect.
    pub proxy_connect: Option<models::UserProxyConnect>,
    /// The indicator of whether the grant is common, as opposed to local.
    pub common: Option<models::UserCommon>,
    /// The time of the last sign-in of the user.
    pub time_last_login: Option<DateTime<Utc>>,
    /// The Oracle maintained.
    pub oracle_maintained: Option<models::UserOracleMaintained>,
    /// Whether the grant is inherited from another container.
    pub inherited: Option<models::UserInherited>,
    /// The default collation.
    pub default_collation: Option<String>,
    /// The implicit.
    pub implicit: Option<models::UserImplicit>,
    /// The all shared.
    pub all_shared: Option<models::UserAllShared>,
    /// The external shared.
    pub external_shared: Option<models::UserExternalShared>,
    /// The time at which the password was last changed.
    pub time_password_changed: Option<DateTime<Utc>>,
}

model! {
    User {
        name = "name";
        status = "status";
        time_locked = "timeLocked";
        time_expiring = "timeExpiring";
        default_tablespace = "defaultTablespace";
        temp_tablespace = "tempTablespace";
        local_temp_tablespace = "localTempTablespace";
        time_created = "timeCreated";
        profile = "profile";
        consumer_group = "consumerGroup";
        external_name = "externalName";
        password_versions = "passwordVersions";
        editions_enabled = "editionsEnabled";
        authentication = "authentication";
        proxy_connect = "proxyConnect";
        common = "common";
        time_last_login = "timeLastLogin";
        oracle_maintained = "oracleMaintained";
        inherited = "inherited";
        default_collation = "defaultCollation";
        implicit = "implicit";
        all_shared = "allShared";
        external_shared = "externalShared";
        time_password_changed = "timePasswordChanged";
    }
}
