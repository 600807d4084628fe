// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The details of a policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePolicyDetails {
    /// The OCID of the compartment to attach the policy to, or of the tenancy.
    pub compartment_id: String,
    /// The name, unique among the policies of the tenancy. It cannot be changed.
    pub name: String,
    /// The policy statements, such as `Allow group Readers to inspect buckets in tenancy`.
    pub statements: Vec<String>,
    /// The description.
    pub description: String,
    /// The date of the service behavior that the policy is evaluated against. If absent, the policy
    /// follows the current behavior of the services.
    pub version_date: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePolicyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            statements = "statements", with_statements([String]);
            description = "description", with_description(String);
        }
        optional {
            version_date = "versionDate", with_version_date(DateTime<Utc>);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
