// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a fusion environment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFusionEnvironmentDetails {
    /// The display name.
    pub display_name: String,
    /// The maintenance policy.
    pub maintenance_policy: Option<models::MaintenancePolicy>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the environment family.
    pub fusion_environment_family_id: String,
    /// The type of the Fusion environment.
    pub fusion_environment_type: models::FusionEnvironmentType,
    /// The ID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The DNS prefix.
    pub dns_prefix: Option<String>,
    /// The additional language packs.
    pub additional_language_packs: Option<Vec<String>>,
    /// Whether the environment has dual-stack support, with an IPv6 address in addition to an IPv4
    /// address. Default: `false`.
    pub is_ipv6_dual_stack_enabled: Option<bool>,
    /// The rules.
    pub rules: Option<Vec<models::Rule>>,
    /// Additional egress rules of the environment, for access to nonstandard ports.
    pub additional_egress_rules: Option<Vec<models::AdditionalEgressRule>>,
    /// The create fusion environment admin user details.
    pub create_fusion_environment_admin_user_details:
        models::CreateFusionEnvironmentAdminUserDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateFusionEnvironmentDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            fusion_environment_family_id = "fusionEnvironmentFamilyId",
                with_fusion_environment_family_id(String);
            fusion_environment_type = "fusionEnvironmentType",
                with_fusion_environment_type(models::FusionEnvironmentType);
            create_fusion_environment_admin_user_details =
                "createFusionEnvironmentAdminUserDetails",
                with_create_fusion_environment_admin_user_details(models::CreateFusionEnvironmentAdminUserDetails);
        }
        optional {
            maintenance_policy = "maintenancePolicy",
                with_maintenance_policy(models::MaintenancePolicy);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            dns_prefix = "dnsPrefix", with_dns_prefix(String);
            additional_language_packs = "additionalLanguagePacks",
                with_additional_language_packs([String]);
            is_ipv6_dual_stack_enabled = "isIPv6DualStackEnabled",
                with_is_ipv6_dual_stack_enabled(bool);
            rules = "rules", with_rules([models::Rule]);
            additional_egress_rules = "additionalEgressRules",
                with_additional_egress_rules([models::AdditionalEgressRule]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
