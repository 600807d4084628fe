// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a fusion environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FusionEnvironmentSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The time of the next maintenance of the environment.
    pub time_upcoming_maintenance: Option<DateTime<Utc>>,
    /// The maintenance policy.
    pub maintenance_policy: Option<models::GetMaintenancePolicyDetails>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the environment family.
    pub fusion_environment_family_id: Option<String>,
    /// The IDs of the subscriptions.
    pub subscription_ids: Option<Vec<String>>,
    /// The names of the applied patch bundles.
    pub applied_patch_bundles: Option<Vec<String>>,
    /// The type of the Fusion environment.
    pub fusion_environment_type: models::FusionEnvironmentType,
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
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::FusionEnvironmentLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FusionEnvironmentSummary {
        id = "id";
        display_name = "displayName";
        time_upcoming_maintenance = "timeUpcomingMaintenance";
        maintenance_policy = "maintenancePolicy";
        compartment_id = "compartmentId";
        fusion_environment_family_id = "fusionEnvironmentFamilyId";
        subscription_ids = "subscriptionIds";
        applied_patch_bundles = "appliedPatchBundles";
        fusion_environment_type = "fusionEnvironmentType";
        version = "version";
        public_url = "publicUrl";
        dns_prefix = "dnsPrefix";
        additional_language_packs = "additionalLanguagePacks";
        is_ipv6_dual_stack_enabled = "isIPv6DualStackEnabled";
        lockbox_id = "lockboxId";
        is_break_glass_enabled = "isBreakGlassEnabled";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
