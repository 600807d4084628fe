// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A listing revision.
    ///
    /// The field `listingType` selects the variant.
    pub enum ListingRevision by "listingType" {
        LeadGeneration(models::LeadGenListingRevision) = "LEAD_GENERATION", as_lead_generation;
        OciApplication(models::OciListingRevision) = "OCI_APPLICATION", as_oci_application;
        Service(models::ServiceListingRevision) = "SERVICE", as_service;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in LeadGeneration OciApplication Service;
        /// The ID of the listing.
        listing_id = "listingId", str, in LeadGeneration OciApplication Service;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in LeadGeneration OciApplication Service;
        /// The display name.
        display_name = "displayName", str, in LeadGeneration OciApplication Service;
        /// The number of the listing revision.
        revision_number = "revisionNumber", str, in LeadGeneration OciApplication Service;
        /// A one-line introduction of the listing revision.
        headline = "headline", str, in LeadGeneration OciApplication Service;
        /// The tagline.
        tagline = "tagline", str, in LeadGeneration OciApplication Service;
        /// The keywords.
        keywords = "keywords", str, in LeadGeneration OciApplication Service;
        /// The short description.
        short_description = "shortDescription", str, in LeadGeneration OciApplication Service;
        /// The usage information.
        usage_information = "usageInformation", str, in LeadGeneration OciApplication Service;
        /// The long description.
        long_description = "longDescription", str, in LeadGeneration OciApplication Service;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in LeadGeneration OciApplication Service;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in LeadGeneration OciApplication Service;
        /// The language of the content.
        content_language = "contentLanguage", ref models::LanguageItem, in LeadGeneration
            OciApplication Service;
        /// The languages that the publisher supports for the listing revision.
        supportedlanguages = "supportedlanguages", ref [models::LanguageItem], in LeadGeneration
            OciApplication Service;
        /// The contacts for support.
        support_contacts = "supportContacts", ref [models::SupportContact], in LeadGeneration
            OciApplication Service;
        /// The links to support resources.
        support_links = "supportLinks", ref [models::NamedLink], in LeadGeneration OciApplication
            Service;
        /// The icon.
        icon = "icon", ref models::ListingRevisionIconAttachment, in LeadGeneration OciApplication
            Service;
        /// The banner.
        banner = "banner", ref models::ListingRevisionBannerAttachment, in LeadGeneration
            OciApplication Service;
        /// The status.
        status = "status", copy models::ListingRevisionStatus, in LeadGeneration OciApplication
            Service;
        /// The notes on the status of the artifact.
        status_notes = "statusNotes", str, in LeadGeneration OciApplication Service;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ListingRevisionLifecycleState, in
            LeadGeneration OciApplication Service;
        /// The type of the package.
        package_type = "packageType", copy models::ListingRevisionPackageType, in LeadGeneration
            OciApplication Service;
        /// The additional metadata.
        extended_metadata = "extendedMetadata", ref BTreeMap<String, String>, in LeadGeneration
            OciApplication Service;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in LeadGeneration
            OciApplication Service;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            LeadGeneration OciApplication Service;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in LeadGeneration
            OciApplication Service;
    }
}
