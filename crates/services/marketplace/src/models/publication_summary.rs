// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a publication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicationSummary {
    /// The lifecycle state.
    pub lifecycle_state: models::PublicationLifecycleState,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The short description.
    pub short_description: Option<String>,
    /// The icon.
    pub icon: Option<models::UploadData>,
    /// The type of the package.
    pub package_type: Option<models::PublicationPackageType>,
    /// The operating systems that the listing supports.
    pub supported_operating_systems: Option<Vec<models::OperatingSystem>>,
    /// The type of the listing.
    pub listing_type: models::PublicationListingType,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PublicationSummary {
        lifecycle_state = "lifecycleState";
        compartment_id = "compartmentId";
        id = "id";
        name = "name";
        short_description = "shortDescription";
        icon = "icon";
        package_type = "packageType";
        supported_operating_systems = "supportedOperatingSystems";
        listing_type = "listingType";
        time_created = "timeCreated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
