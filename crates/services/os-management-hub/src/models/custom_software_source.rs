// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A custom software source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomSoftwareSource {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The description.
    pub description: Option<String>,
    /// The availability.
    pub availability: models::SoftwareSourceAvailabilityValue,
    /// The availability of the software source in OCI environments.
    pub availability_at_oci: models::SoftwareSourceAvailabilityAtOci,
    /// The repository ID of the software source.
    pub repo_id: String,
    /// The operating system family.
    pub os_family: models::SoftwareSourceOsFamily,
    /// The type of the CPU architecture.
    pub arch_type: models::SoftwareSourceArchType,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SoftwareSourceLifecycleState>,
    /// The number of packages in the software source.
    pub package_count: Option<i64>,
    /// The URL.
    pub url: String,
    /// The type of the checksum.
    pub checksum_type: Option<models::SoftwareSourceChecksumType>,
    /// The URL of the GPG key of the software source.
    pub gpg_key_url: Option<String>,
    /// The ID of the gpg key.
    pub gpg_key_id: Option<String>,
    /// The gpg key fingerprint.
    pub gpg_key_fingerprint: Option<String>,
    /// The size. In bytes.
    pub size: Option<f64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The vendor software sources.
    pub vendor_software_sources: Vec<models::Id>,
    /// The filter of the custom software source.
    pub custom_software_source_filter: Option<models::CustomSoftwareSourceFilter>,
    /// Whether the custom software source is automatically updated to the latest package versions,
    /// which are checked daily.
    pub is_automatically_updated: Option<bool>,
    /// Whether dependencies of included packages are resolved automatically.
    pub is_auto_resolve_dependencies: Option<bool>,
    /// Whether the software source is created from a list of packages that the user provides.
    pub is_created_from_package_list: Option<bool>,
    /// Whether only the latest versions of the content are included.
    pub is_latest_content_only: Option<bool>,
    /// The packages.
    pub packages: Option<Vec<String>>,
    /// The subtype of the custom software source, which indicates how it was created.
    pub software_source_sub_type: Option<models::CustomSoftwareSourceSoftwareSourceSubType>,
    /// The time of the last update of the metadata of the software source.
    pub time_metadata_updated: Option<DateTime<Utc>>,
}

model! {
    CustomSoftwareSource, "softwareSourceType" = "CUSTOM" {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        description = "description";
        availability = "availability";
        availability_at_oci = "availabilityAtOci";
        repo_id = "repoId";
        os_family = "osFamily";
        arch_type = "archType";
        lifecycle_state = "lifecycleState";
        package_count = "packageCount";
        url = "url";
        checksum_type = "checksumType";
        gpg_key_url = "gpgKeyUrl";
        gpg_key_id = "gpgKeyId";
        gpg_key_fingerprint = "gpgKeyFingerprint";
        size = "size";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        vendor_software_sources = "vendorSoftwareSources";
        custom_software_source_filter = "customSoftwareSourceFilter";
        is_automatically_updated = "isAutomaticallyUpdated";
        is_auto_resolve_dependencies = "isAutoResolveDependencies";
        is_created_from_package_list = "isCreatedFromPackageList";
        is_latest_content_only = "isLatestContentOnly";
        packages = "packages";
        software_source_sub_type = "softwareSourceSubType";
        time_metadata_updated = "timeMetadataUpdated";
    }
}
