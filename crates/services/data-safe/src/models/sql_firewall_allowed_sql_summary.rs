// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an SQL firewall allowed SQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlFirewallAllowedSqlSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the SQL Firewall policy.
    pub sql_firewall_policy_id: String,
    /// The name of the user that executed the SQL statement.
    pub current_user: Option<String>,
    /// The database user name.
    pub db_user_name: String,
    /// The SQL text.
    pub sql_text: String,
    /// The level of SQL that the SQL Firewall policy includes: user-issued SQL only, or also SQL
    /// statements from PL/SQL units.
    pub sql_level: models::SqlFirewallAllowedSqlSqlLevel,
    /// The objects that the SQL statement accesses.
    pub sql_accessed_objects: Option<Vec<String>>,
    /// The version.
    pub version: f64,
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::SqlFirewallAllowedSqlLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SqlFirewallAllowedSqlSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        sql_firewall_policy_id = "sqlFirewallPolicyId";
        current_user = "currentUser";
        db_user_name = "dbUserName";
        sql_text = "sqlText";
        sql_level = "sqlLevel";
        sql_accessed_objects = "sqlAccessedObjects";
        version = "version";
        time_collected = "timeCollected";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
