// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A software source.
    ///
    /// The field `softwareSourceType` selects the variant.
    pub enum SoftwareSource by "softwareSourceType" {
        Custom(models::CustomSoftwareSource) = "CUSTOM", as_custom;
        Private(models::PrivateSoftwareSource) = "PRIVATE", as_private;
        ThirdParty(models::ThirdPartySoftwareSource) = "THIRD_PARTY", as_third_party;
        Vendor(models::VendorSoftwareSource) = "VENDOR", as_vendor;
        Versioned(models::VersionedCustomSoftwareSource) = "VERSIONED", as_versioned;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Custom Private ThirdParty Vendor Versioned;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Custom Private ThirdParty Vendor Versioned;
        /// The display name.
        display_name = "displayName", str, in Custom Private ThirdParty Vendor Versioned;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Custom Private ThirdParty Vendor
            Versioned;
        /// The description.
        description = "description", str, in Custom Private ThirdParty Vendor Versioned;
        /// The availability.
        availability = "availability", copy models::SoftwareSourceAvailabilityValue, in Custom
            Private ThirdParty Vendor Versioned;
        /// The availability of the software source in OCI environments.
        availability_at_oci = "availabilityAtOci", copy models::SoftwareSourceAvailabilityAtOci, in
            Custom Private ThirdParty Vendor Versioned;
        /// The repository ID of the software source.
        repo_id = "repoId", str, in Custom Private ThirdParty Vendor Versioned;
        /// The operating system family.
        os_family = "osFamily", copy models::SoftwareSourceOsFamily, in Custom Private ThirdParty
            Vendor Versioned;
        /// The type of the CPU architecture.
        arch_type = "archType", copy models::SoftwareSourceArchType, in Custom Private ThirdParty
            Vendor Versioned;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::SoftwareSourceLifecycleState, in Custom
            Private ThirdParty Vendor Versioned;
        /// The number of packages in the software source.
        package_count = "packageCount", copy i64, in Custom Private ThirdParty Vendor Versioned;
        /// The URL.
        url = "url", str, in Custom Private ThirdParty Vendor Versioned;
        /// The type of the checksum.
        checksum_type = "checksumType", copy models::SoftwareSourceChecksumType, in Custom Private
            ThirdParty Vendor Versioned;
        /// The URL of the GPG key of the software source.
        gpg_key_url = "gpgKeyUrl", str, in Custom Private ThirdParty Vendor Versioned;
        /// The ID of the gpg key.
        gpg_key_id = "gpgKeyId", str, in Custom Private ThirdParty Vendor Versioned;
        /// The gpg key fingerprint.
        gpg_key_fingerprint = "gpgKeyFingerprint", str, in Custom Private ThirdParty Vendor
            Versioned;
        /// The size. In bytes.
        size = "size", copy f64, in Custom Private ThirdParty Vendor Versioned;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Custom Private ThirdParty
            Vendor Versioned;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Custom
            Private ThirdParty Vendor Versioned;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Custom Private
            ThirdParty Vendor Versioned;
    }
}
