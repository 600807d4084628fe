// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// An admin listing revision.
    ///
    /// The field `listingType` selects the variant.
    pub enum AdminListingRevision by "listingType" {
        AiAgent(models::AdminAiAgentListingRevision) = "AI_AGENT", as_ai_agent;
        LeadGeneration(models::AdminLeadGenListingRevision) = "LEAD_GENERATION", as_lead_generation;
        OciApplication(models::AdminOciListingRevision) = "OCI_APPLICATION", as_oci_application;
        Service(models::AdminServiceListingRevision) = "SERVICE", as_service;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in AiAgent LeadGeneration OciApplication Service;
        /// The legacy ID.
        legacy_id = "legacyId", str, in AiAgent LeadGeneration OciApplication Service;
        /// The ID of the listing.
        listing_id = "listingId", str, in AiAgent LeadGeneration OciApplication Service;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in AiAgent LeadGeneration OciApplication Service;
        /// The OCID of the publisher.
        publisher_id = "publisherId", str, in AiAgent LeadGeneration OciApplication Service;
        /// The OCID of the approver.
        approver_id = "approverId", str, in AiAgent LeadGeneration OciApplication Service;
        /// The approver email.
        approver_email = "approverEmail", str, in AiAgent LeadGeneration OciApplication Service;
        /// The display name.
        display_name = "displayName", str, in AiAgent LeadGeneration OciApplication Service;
        /// The number of the listing revision.
        revision_number = "revisionNumber", str, in AiAgent LeadGeneration OciApplication Service;
        /// A one-line introduction of the listing revision.
        headline = "headline", str, in AiAgent LeadGeneration OciApplication Service;
        /// The tagline.
        tagline = "tagline", str, in AiAgent LeadGeneration OciApplication Service;
        /// The keywords.
        keywords = "keywords", str, in AiAgent LeadGeneration OciApplication Service;
        /// The short description.
        short_description = "shortDescription", str, in AiAgent LeadGeneration OciApplication
            Service;
        /// The usage information.
        usage_information = "usageInformation", str, in AiAgent LeadGeneration OciApplication
            Service;
        /// The long description.
        long_description = "longDescription", str, in AiAgent LeadGeneration OciApplication Service;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in AiAgent LeadGeneration OciApplication
            Service;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in AiAgent LeadGeneration OciApplication
            Service;
        /// The language of the content.
        content_language = "contentLanguage", ref models::LanguageItem, in AiAgent LeadGeneration
            OciApplication Service;
        /// The languages that the publisher supports for the listing revision.
        supportedlanguages = "supportedlanguages", ref [models::LanguageItem], in AiAgent
            LeadGeneration OciApplication Service;
        /// The contacts for support.
        support_contacts = "supportContacts", ref [models::SupportContact], in AiAgent
            LeadGeneration OciApplication Service;
        /// The links to support resources.
        support_links = "supportLinks", ref [models::NamedLink], in AiAgent LeadGeneration
            OciApplication Service;
        /// The icon.
        icon = "icon", ref models::ListingRevisionIconAttachment, in AiAgent LeadGeneration
            OciApplication Service;
        /// The banner.
        banner = "banner", ref models::ListingRevisionBannerAttachment, in AiAgent LeadGeneration
            OciApplication Service;
        /// The status.
        status = "status", str, in AiAgent LeadGeneration OciApplication Service;
        /// The notes on the status of the artifact.
        status_notes = "statusNotes", str, in AiAgent LeadGeneration OciApplication Service;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", str, in AiAgent LeadGeneration OciApplication Service;
        /// The type of the package.
        package_type = "packageType", copy models::AdminListingRevisionPackageType, in AiAgent
            LeadGeneration OciApplication Service;
        /// The additional metadata.
        extended_metadata = "extendedMetadata", ref BTreeMap<String, String>, in AiAgent
            LeadGeneration OciApplication Service;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AiAgent LeadGeneration
            OciApplication Service;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AiAgent
            LeadGeneration OciApplication Service;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in AiAgent
            LeadGeneration OciApplication Service;
    }
}
