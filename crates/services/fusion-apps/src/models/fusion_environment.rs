// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A fusion environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FusionEnvironment {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The maintenance policy.
    pub maintenance_policy: Option<models::GetMaintenancePolicyDetails>,
    /// The time of the next maintenance of the environment.
    pub time_upcoming_maintenance: Option<DateTime<Utc>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the environment family.
    pub fusion_environment_family_id: Option<String>,
    /// The IDs of the subscriptions.
    pub subscription_ids: Option<Vec<String>>,
    /// The type of the Fusion environment.
    pub fusion_environment_type: models::FusionEnvironmentType,
    /// The ID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The KMS key information.
    pub kms_key_info: Option<Value>,
    /// The ID of the domain.
    pub domain_id: Option<String>,
    /// The IDCS domain URL.
    pub idcs_domain_url: Option<String>,
    /// The names of the applied patch bundles.
    pub applied_patch_bundles: Option<Vec<String>>,
    /// The version.
    pub version: Option<String>,
    /// The public URL.
    pub public_url: Option<String>,
    /// The DNS prefix.
    pub dns_prefix: Option<String>,
    /// The additional language packs.
    pub additional_language_packs: Option<Vec<String>>,
    /// Whether the environment has dual-stack support, with an IPv6 address in addition to an IPv4
    /// address.
    pub is_ipv6_dual_stack_enabled: Option<bool>,
    /// The ID of the lockbox.
    pub lockbox_id: Option<String>,
    /// Whether Break Glass is enabled.
    pub is_break_glass_enabled: Option<bool>,
    /// The refresh.
    pub refresh: Option<models::RefreshDetails>,
    /// The rules.
    pub rules: Option<Vec<models::Rule>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::FusionEnvironmentLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The name of the system.
    pub system_name: Option<String>,
    /// The environment role.
    pub environment_role: Option<models::EnvironmentRole>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether it is suspended.
    pub is_suspended: Option<bool>,
    /// Additional egress rules of the environment, for access to nonstandard ports.
    pub additional_egress_rules: Option<Vec<models::AdditionalEgressRule>>,
}

model! {
    FusionEnvironment {
        id = "id";
        display_name = "displayName";
        maintenance_policy = "maintenancePolicy";
        time_upcoming_maintenance = "timeUpcomingMaintenance";
        compartment_id = "compartmentId";
        fusion_environment_family_id = "fusionEnvironmentFamilyId";
        subscription_ids = "subscriptionIds";
        fusion_environment_type = "fusionEnvironmentType";
        kms_key_id = "kmsKeyId";
        kms_key_info = "kmsKeyInfo";
        domain_id = "domainId";
        idcs_domain_url = "idcsDomainUrl";
        applied_patch_bundles = "appliedPatchBundles";
        version = "version";
        public_url = "publicUrl";
        dns_prefix = "dnsPrefix";
        additional_language_packs = "additionalLanguagePacks";
        is_ipv6_dual_stack_enabled = "isIPv6DualStackEnabled";
        lockbox_id = "lockboxId";
        is_break_glass_enabled = "isBreakGlassEnabled";
        refresh = "refresh";
        rules = "rules";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        system_name = "systemName";
        environment_role = "environmentRole";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        is_suspended = "isSuspended";
        additional_egress_rules = "additionalEgressRules";
    }
}
