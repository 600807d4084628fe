// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

/// The fields to update in a policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePolicyDetails {
    /// The description.
    pub description: Option<String>,
    /// The policy statements, such as `Allow group Readers to inspect buckets in tenancy`.
    pub statements: Option<Vec<String>>,
    /// The date of the service behavior that the policy is evaluated against. If absent, the policy
    /// follows the current behavior of the services.
    pub version_date: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePolicyDetails {
        optional {
            description = "description", with_description(String), clear_description;
            statements = "statements", with_statements([String]), clear_statements;
            version_date = "versionDate", with_version_date(DateTime<Utc>), clear_version_date;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
