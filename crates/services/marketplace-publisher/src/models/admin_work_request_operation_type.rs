// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of an admin work request.
    pub enum AdminWorkRequestOperationType {
        CreateOffer = "CREATE_OFFER",
        UpdateOffer = "UPDATE_OFFER",
        DeleteOffer = "DELETE_OFFER",
        MoveOffer = "MOVE_OFFER",
        DeleteOfferAttachment = "DELETE_OFFER_ATTACHMENT",
        UpdateOfferQuote = "UPDATE_OFFER_QUOTE",
        CreateOfferQuote = "CREATE_OFFER_QUOTE",
        CreateOfferQuoteAttachment = "CREATE_OFFER_QUOTE_ATTACHMENT",
        CreateCustomerInstanceReportExport = "CREATE_CUSTOMER_INSTANCE_REPORT_EXPORT",
        PublishListingRevisionPackage = "PUBLISH_LISTING_REVISION_PACKAGE",
        UnpublishListingRevisionPackage = "UNPUBLISH_LISTING_REVISION_PACKAGE",
        PublishListingRevision = "PUBLISH_LISTING_REVISION",
        PublishListingRevisionAsPrivate = "PUBLISH_LISTING_REVISION_AS_PRIVATE",
        WithdrawListingRevision = "WITHDRAW_LISTING_REVISION",
        CloneListingRevision = "CLONE_LISTING_REVISION",
        CascadingDeleteListing = "CASCADING_DELETE_LISTING",
        CascadingDeleteListingRevision = "CASCADING_DELETE_LISTING_REVISION",
        MarkAsDefaultListingRevisionPackage = "MARK_AS_DEFAULT_LISTING_REVISION_PACKAGE",
        ChangeListingCompartment = "CHANGE_LISTING_COMPARTMENT",
        CreateArtifact = "CREATE_ARTIFACT",
        ValidateAndPublishArtifact = "VALIDATE_AND_PUBLISH_ARTIFACT",
        ChangeArtifactCompartment = "CHANGE_ARTIFACT_COMPARTMENT",
        ChangeTermCompartment = "CHANGE_TERM_COMPARTMENT",
        DeleteArtifact = "DELETE_ARTIFACT",
        UpdateArtifact = "UPDATE_ARTIFACT",
        RealmBuild = "REALM_BUILD",
        UpdateListingRevisionMetadata = "UPDATE_LISTING_REVISION_METADATA",
    }
}
