// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an LDAP idmap to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLdapIdmapDetails {
    /// The LDAP schema type of the account.
    pub schema_type: Option<models::LdapIdmapSchemaType>,
    /// The age of cached entries, in seconds, at which the mount target tries to refresh them.
    pub cache_refresh_interval_seconds: Option<i64>,
    /// The maximum age of cached entries that the mount target can use, in seconds.
    pub cache_lifetime_seconds: Option<i64>,
    /// The time, in seconds, that the mount target caches that a user is missing in the ID mapping.
    pub negative_cache_lifetime_seconds: Option<i64>,
    /// The user that recursive LDAP searches start at. Example: `CN=User,DC=domain,DC=com`.
    pub user_search_base: Option<String>,
    /// The group that recursive LDAP searches start at. Example: `CN=Group,DC=domain,DC=com`.
    pub group_search_base: Option<String>,
    /// The OCID of the first connector for communication with the LDAP server.
    pub outbound_connector1_id: Option<String>,
    /// The OCID of the second connector for communication with the LDAP server.
    pub outbound_connector2_id: Option<String>,
}

model! {
    CreateLdapIdmapDetails {
        optional {
            schema_type = "schemaType", with_schema_type(models::LdapIdmapSchemaType);
            cache_refresh_interval_seconds = "cacheRefreshIntervalSeconds",
                with_cache_refresh_interval_seconds(i64);
            cache_lifetime_seconds = "cacheLifetimeSeconds", with_cache_lifetime_seconds(i64);
            negative_cache_lifetime_seconds = "negativeCacheLifetimeSeconds",
                with_negative_cache_lifetime_seconds(i64);
            user_search_base = "userSearchBase", with_user_search_base(String);
            group_search_base = "groupSearchBase", with_group_search_base(String);
            outbound_connector1_id = "outboundConnector1Id", with_outbound_connector1_id(String);
            outbound_connector2_id = "outboundConnector2Id", with_outbound_connector2_id(String);
        }
    }
}
