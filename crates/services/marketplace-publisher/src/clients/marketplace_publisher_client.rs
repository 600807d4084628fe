// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Body, Client, Config, Error, Service, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("marketplace-publisher", "https://marketplace-publisher.{region}.oci.{secondLevelDomain}", "/20241201")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Marketplace Publisher API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_marketplace_publisher::{Config, MarketplacePublisherClient};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_publisher::Error> {
/// let config = Config::load().await?;
/// let client = MarketplacePublisherClient::new(&config)?;
///
/// let mut items = client.list_listings("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MarketplacePublisherClient {
    client: Client,
}

impl MarketplacePublisherClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Artifact
impl MarketplacePublisherClient {
    /// Moves the artifact to another compartment.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    /// - `change_artifact_compartment_details`: The request body:
    ///   [`ChangeArtifactCompartmentDetails`](crate::models::ChangeArtifactCompartmentDetails).
    pub fn change_artifact_compartment(
        &self,
        artifact_id: impl Into<String>,
        change_artifact_compartment_details: models::ChangeArtifactCompartmentDetails,
    ) -> operations::ChangeArtifactCompartment {
        operations::ChangeArtifactCompartment::new(
            &self.client,
            artifact_id.into(),
            change_artifact_compartment_details,
        )
    }

    /// Creates an artifact.
    ///
    /// - `create_artifact_details`: The request body:
    ///   [`CreateArtifactDetails`](crate::models::CreateArtifactDetails).
    pub fn create_artifact(
        &self,
        create_artifact_details: impl Into<models::CreateArtifactDetails>,
    ) -> operations::CreateArtifact {
        operations::CreateArtifact::new(&self.client, create_artifact_details.into())
    }

    /// Deletes the artifact.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    pub fn delete_artifact(&self, artifact_id: impl Into<String>) -> operations::DeleteArtifact {
        operations::DeleteArtifact::new(&self.client, artifact_id.into())
    }

    /// Gets the artifact.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    pub fn get_artifact(&self, artifact_id: impl Into<String>) -> operations::GetArtifact {
        operations::GetArtifact::new(&self.client, artifact_id.into())
    }

    /// Lists the artifacts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_artifacts(&self, compartment_id: impl Into<String>) -> operations::ListArtifacts {
        operations::ListArtifacts::new(&self.client, compartment_id.into())
    }

    /// Updates the artifact.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    /// - `update_artifact_details`: The request body:
    ///   [`UpdateArtifactDetails`](crate::models::UpdateArtifactDetails).
    pub fn update_artifact(
        &self,
        artifact_id: impl Into<String>,
        update_artifact_details: impl Into<models::UpdateArtifactDetails>,
    ) -> operations::UpdateArtifact {
        operations::UpdateArtifact::new(
            &self.client,
            artifact_id.into(),
            update_artifact_details.into(),
        )
    }

    /// Validates and publishes the artifact.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    pub fn validate_and_publish_artifact(
        &self,
        artifact_id: impl Into<String>,
    ) -> operations::ValidateAndPublishArtifact {
        operations::ValidateAndPublishArtifact::new(&self.client, artifact_id.into())
    }
}

/// # Available service
impl MarketplacePublisherClient {
    /// Lists the available services.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_available_services(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAvailableServices {
        operations::ListAvailableServices::new(&self.client, compartment_id.into())
    }
}

/// # Category
impl MarketplacePublisherClient {
    /// Gets the category.
    ///
    /// - `category_code`: The code of the category.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_category(
        &self,
        category_code: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetCategory {
        operations::GetCategory::new(&self.client, category_code.into(), compartment_id.into())
    }

    /// Lists the categories.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_categories(&self, compartment_id: impl Into<String>) -> operations::ListCategories {
        operations::ListCategories::new(&self.client, compartment_id.into())
    }
}

/// # Customer instance report export
impl MarketplacePublisherClient {
    /// Deletes the customer instance report export.
    ///
    /// - `customer_instance_report_export_id`: The ID of the export of the customer instance
    ///   report.
    pub fn delete_customer_instance_report_export(
        &self,
        customer_instance_report_export_id: impl Into<String>,
    ) -> operations::DeleteCustomerInstanceReportExport {
        operations::DeleteCustomerInstanceReportExport::new(
            &self.client,
            customer_instance_report_export_id.into(),
        )
    }

    /// Generates a customer instance report export.
    ///
    /// - `generate_customer_instance_report_export_details`: The request body:
    ///   [`GenerateCustomerInstanceReportExportDetails`](crate::models::GenerateCustomerInstanceReportExportDetails).
    #[inline]
    pub fn generate_customer_instance_report_export(
        &self,
        generate_customer_instance_report_export_details: models::GenerateCustomerInstanceReportExportDetails,
    ) -> operations::GenerateCustomerInstanceReportExport {
        operations::GenerateCustomerInstanceReportExport::new(
            &self.client,
            generate_customer_instance_report_export_details,
        )
    }

    /// Gets the customer instance report export.
    ///
    /// - `customer_instance_report_export_id`: The ID of the export of the customer instance
    ///   report.
    pub fn get_customer_instance_report_export(
        &self,
        customer_instance_report_export_id: impl Into<String>,
    ) -> operations::GetCustomerInstanceReportExport {
        operations::GetCustomerInstanceReportExport::new(
            &self.client,
            customer_instance_report_export_id.into(),
        )
    }

    /// Gets the customer instance report export content.
    ///
    /// - `customer_instance_report_export_id`: The ID of the export of the customer instance
    ///   report.
    pub fn get_customer_instance_report_export_content(
        &self,
        customer_instance_report_export_id: impl Into<String>,
    ) -> operations::GetCustomerInstanceReportExportContent {
        operations::GetCustomerInstanceReportExportContent::new(
            &self.client,
            customer_instance_report_export_id.into(),
        )
    }

    /// Lists the customer instance report exports.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_customer_instance_report_exports(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCustomerInstanceReportExports {
        operations::ListCustomerInstanceReportExports::new(&self.client, compartment_id.into())
    }
}

/// # Customer instance report record
impl MarketplacePublisherClient {
    /// Lists the customer instance report records.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_customer_instance_report_records(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCustomerInstanceReportRecords {
        operations::ListCustomerInstanceReportRecords::new(&self.client, compartment_id.into())
    }
}

/// # Disbursement report record
impl MarketplacePublisherClient {
    /// Lists the disbursement report records.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `date_range`: The date range.
    pub fn list_disbursement_report_records(
        &self,
        compartment_id: impl Into<String>,
        date_range: impl Into<models::ListDisbursementReportRecordsDateRange>,
    ) -> operations::ListDisbursementReportRecords {
        operations::ListDisbursementReportRecords::new(
            &self.client,
            compartment_id.into(),
            date_range.into(),
        )
    }
}

/// # Lead
impl MarketplacePublisherClient {
    /// Gets the lead.
    ///
    /// - `lead_id`: The ID of the lead.
    pub fn get_lead(&self, lead_id: impl Into<String>) -> operations::GetLead {
        operations::GetLead::new(&self.client, lead_id.into())
    }

    /// Lists the leads.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_leads(&self, compartment_id: impl Into<String>) -> operations::ListLeads {
        operations::ListLeads::new(&self.client, compartment_id.into())
    }
}

/// # Listing
impl MarketplacePublisherClient {
    /// Deletes the listing with all resources that depend on it.
    ///
    /// - `listing_id`: The OCID of the listing.
    pub fn cascading_delete_listing(
        &self,
        listing_id: impl Into<String>,
    ) -> operations::CascadingDeleteListing {
        operations::CascadingDeleteListing::new(&self.client, listing_id.into())
    }

    /// Moves the listing to another compartment.
    ///
    /// - `listing_id`: The OCID of the listing.
    /// - `change_listing_compartment_details`: The request body:
    ///   [`ChangeListingCompartmentDetails`](crate::models::ChangeListingCompartmentDetails).
    pub fn change_listing_compartment(
        &self,
        listing_id: impl Into<String>,
        change_listing_compartment_details: models::ChangeListingCompartmentDetails,
    ) -> operations::ChangeListingCompartment {
        operations::ChangeListingCompartment::new(
            &self.client,
            listing_id.into(),
            change_listing_compartment_details,
        )
    }

    /// Creates a listing.
    ///
    /// - `create_listing_details`: The request body:
    ///   [`CreateListingDetails`](crate::models::CreateListingDetails).
    #[inline]
    pub fn create_listing(
        &self,
        create_listing_details: models::CreateListingDetails,
    ) -> operations::CreateListing {
        operations::CreateListing::new(&self.client, create_listing_details)
    }

    /// Deletes the listing.
    ///
    /// - `listing_id`: The OCID of the listing.
    pub fn delete_listing(&self, listing_id: impl Into<String>) -> operations::DeleteListing {
        operations::DeleteListing::new(&self.client, listing_id.into())
    }

    /// Gets the listing.
    ///
    /// - `listing_id`: The OCID of the listing.
    pub fn get_listing(&self, listing_id: impl Into<String>) -> operations::GetListing {
        operations::GetListing::new(&self.client, listing_id.into())
    }

    /// Lists the listings.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_listings(&self, compartment_id: impl Into<String>) -> operations::ListListings {
        operations::ListListings::new(&self.client, compartment_id.into())
    }

    /// Updates the listing.
    ///
    /// - `listing_id`: The OCID of the listing.
    /// - `update_listing_details`: The request body:
    ///   [`UpdateListingDetails`](crate::models::UpdateListingDetails).
    pub fn update_listing(
        &self,
        listing_id: impl Into<String>,
        update_listing_details: models::UpdateListingDetails,
    ) -> operations::UpdateListing {
        operations::UpdateListing::new(&self.client, listing_id.into(), update_listing_details)
    }
}

/// # Listing revision
impl MarketplacePublisherClient {
    /// Deletes the listing revision with all resources that depend on it.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn cascading_delete_listing_revision(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::CascadingDeleteListingRevision {
        operations::CascadingDeleteListingRevision::new(&self.client, listing_revision_id.into())
    }

    /// Changes the listing revision to the new status.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn change_listing_revision_to_new_status(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::ChangeListingRevisionToNewStatus {
        operations::ChangeListingRevisionToNewStatus::new(&self.client, listing_revision_id.into())
    }

    /// Clones the listing revision.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn clone_listing_revision(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::CloneListingRevision {
        operations::CloneListingRevision::new(&self.client, listing_revision_id.into())
    }

    /// Creates a listing revision.
    ///
    /// - `create_listing_revision_details`: The request body:
    ///   [`CreateListingRevisionDetails`](crate::models::CreateListingRevisionDetails).
    pub fn create_listing_revision(
        &self,
        create_listing_revision_details: impl Into<models::CreateListingRevisionDetails>,
    ) -> operations::CreateListingRevision {
        operations::CreateListingRevision::new(&self.client, create_listing_revision_details.into())
    }

    /// Deletes the listing revision.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn delete_listing_revision(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::DeleteListingRevision {
        operations::DeleteListingRevision::new(&self.client, listing_revision_id.into())
    }

    /// Gets the listing revision.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn get_listing_revision(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::GetListingRevision {
        operations::GetListingRevision::new(&self.client, listing_revision_id.into())
    }

    /// Gets the listing revision icon content.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn get_listing_revision_icon_content(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::GetListingRevisionIconContent {
        operations::GetListingRevisionIconContent::new(&self.client, listing_revision_id.into())
    }

    /// Lists the listing revisions.
    ///
    /// - `listing_id`: The OCID of the listing.
    pub fn list_listing_revisions(
        &self,
        listing_id: impl Into<String>,
    ) -> operations::ListListingRevisions {
        operations::ListListingRevisions::new(&self.client, listing_id.into())
    }

    /// Publishes the listing revision.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn publish_listing_revision(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::PublishListingRevision {
        operations::PublishListingRevision::new(&self.client, listing_revision_id.into())
    }

    /// Publishes the listing revision as private.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    /// - `publish_listing_revision_as_private_details`: The request body:
    ///   [`PublishListingRevisionAsPrivateDetails`](crate::models::PublishListingRevisionAsPrivateDetails).
    pub fn publish_listing_revision_as_private(
        &self,
        listing_revision_id: impl Into<String>,
        publish_listing_revision_as_private_details: models::PublishListingRevisionAsPrivateDetails,
    ) -> operations::PublishListingRevisionAsPrivate {
        operations::PublishListingRevisionAsPrivate::new(
            &self.client,
            listing_revision_id.into(),
            publish_listing_revision_as_private_details,
        )
    }

    /// Submits a listing revision for review.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    /// - `submit_listing_revision_for_review_details`: The request body:
    ///   [`SubmitListingRevisionForReviewDetails`](crate::models::SubmitListingRevisionForReviewDetails).
    pub fn submit_listing_revision_for_review(
        &self,
        listing_revision_id: impl Into<String>,
        submit_listing_revision_for_review_details: models::SubmitListingRevisionForReviewDetails,
    ) -> operations::SubmitListingRevisionForReview {
        operations::SubmitListingRevisionForReview::new(
            &self.client,
            listing_revision_id.into(),
            submit_listing_revision_for_review_details,
        )
    }

    /// Updates the listing revision.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    /// - `update_listing_revision_details`: The request body:
    ///   [`UpdateListingRevisionDetails`](crate::models::UpdateListingRevisionDetails).
    pub fn update_listing_revision(
        &self,
        listing_revision_id: impl Into<String>,
        update_listing_revision_details: impl Into<models::UpdateListingRevisionDetails>,
    ) -> operations::UpdateListingRevision {
        operations::UpdateListingRevision::new(
            &self.client,
            listing_revision_id.into(),
            update_listing_revision_details.into(),
        )
    }

    /// Updates the listing revision banner content.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    /// - `banner_name`: The banner name.
    /// - `body`: The bytes of the request body.
    pub fn update_listing_revision_banner_content(
        &self,
        listing_revision_id: impl Into<String>,
        banner_name: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UpdateListingRevisionBannerContent {
        operations::UpdateListingRevisionBannerContent::new(
            &self.client,
            listing_revision_id.into(),
            banner_name.into(),
            body.into(),
        )
    }

    /// Updates the listing revision icon content.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    /// - `body`: The bytes of the request body.
    pub fn update_listing_revision_icon_content(
        &self,
        listing_revision_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UpdateListingRevisionIconContent {
        operations::UpdateListingRevisionIconContent::new(
            &self.client,
            listing_revision_id.into(),
            body.into(),
        )
    }

    /// Withdraws the listing revision.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn withdraw_listing_revision(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::WithdrawListingRevision {
        operations::WithdrawListingRevision::new(&self.client, listing_revision_id.into())
    }
}

/// # Listing revision attachment
impl MarketplacePublisherClient {
    /// Creates a listing revision attachment.
    ///
    /// - `create_listing_revision_attachment_details`: The request body:
    ///   [`CreateListingRevisionAttachmentDetails`](crate::models::CreateListingRevisionAttachmentDetails).
    pub fn create_listing_revision_attachment(
        &self,
        create_listing_revision_attachment_details: impl Into<models::CreateListingRevisionAttachmentDetails>,
    ) -> operations::CreateListingRevisionAttachment {
        operations::CreateListingRevisionAttachment::new(
            &self.client,
            create_listing_revision_attachment_details.into(),
        )
    }

    /// Deletes the listing revision attachment.
    ///
    /// - `listing_revision_attachment_id`: The OCID of the listing revision attachment.
    pub fn delete_listing_revision_attachment(
        &self,
        listing_revision_attachment_id: impl Into<String>,
    ) -> operations::DeleteListingRevisionAttachment {
        operations::DeleteListingRevisionAttachment::new(
            &self.client,
            listing_revision_attachment_id.into(),
        )
    }

    /// Gets the listing revision attachment.
    ///
    /// - `listing_revision_attachment_id`: The OCID of the listing revision attachment.
    pub fn get_listing_revision_attachment(
        &self,
        listing_revision_attachment_id: impl Into<String>,
    ) -> operations::GetListingRevisionAttachment {
        operations::GetListingRevisionAttachment::new(
            &self.client,
            listing_revision_attachment_id.into(),
        )
    }

    /// Gets the listing revision attachment content.
    ///
    /// - `listing_revision_attachment_id`: The OCID of the listing revision attachment.
    pub fn get_listing_revision_attachment_content(
        &self,
        listing_revision_attachment_id: impl Into<String>,
    ) -> operations::GetListingRevisionAttachmentContent {
        operations::GetListingRevisionAttachmentContent::new(
            &self.client,
            listing_revision_attachment_id.into(),
        )
    }

    /// Lists the listing revision attachments.
    ///
    /// - `listing_revision_id`: The OCID of the listing revision.
    pub fn list_listing_revision_attachments(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::ListListingRevisionAttachments {
        operations::ListListingRevisionAttachments::new(&self.client, listing_revision_id.into())
    }

    /// Updates the listing revision attachment.
    ///
    /// - `listing_revision_attachment_id`: The OCID of the listing revision attachment.
    /// - `update_listing_revision_attachment_details`: The request body:
    ///   [`UpdateListingRevisionAttachmentDetails`](crate::models::UpdateListingRevisionAttachmentDetails).
    pub fn update_listing_revision_attachment(
        &self,
        listing_revision_attachment_id: impl Into<String>,
        update_listing_revision_attachment_details: impl Into<models::UpdateListingRevisionAttachmentDetails>,
    ) -> operations::UpdateListingRevisionAttachment {
        operations::UpdateListingRevisionAttachment::new(
            &self.client,
            listing_revision_attachment_id.into(),
            update_listing_revision_attachment_details.into(),
        )
    }

    /// Updates the listing revision attachment content.
    ///
    /// - `listing_revision_attachment_id`: The OCID of the listing revision attachment.
    /// - `body`: The bytes of the request body.
    pub fn update_listing_revision_attachment_content(
        &self,
        listing_revision_attachment_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UpdateListingRevisionAttachmentContent {
        operations::UpdateListingRevisionAttachmentContent::new(
            &self.client,
            listing_revision_attachment_id.into(),
            body.into(),
        )
    }
}

/// # Listing revision note
impl MarketplacePublisherClient {
    /// Creates a listing revision note.
    ///
    /// - `create_listing_revision_note_details`: The request body:
    ///   [`CreateListingRevisionNoteDetails`](crate::models::CreateListingRevisionNoteDetails).
    #[inline]
    pub fn create_listing_revision_note(
        &self,
        create_listing_revision_note_details: models::CreateListingRevisionNoteDetails,
    ) -> operations::CreateListingRevisionNote {
        operations::CreateListingRevisionNote::new(
            &self.client,
            create_listing_revision_note_details,
        )
    }

    /// Deletes the listing revision note.
    ///
    /// - `listing_revision_note_id`: The ID of the listing revision note.
    pub fn delete_listing_revision_note(
        &self,
        listing_revision_note_id: impl Into<String>,
    ) -> operations::DeleteListingRevisionNote {
        operations::DeleteListingRevisionNote::new(&self.client, listing_revision_note_id.into())
    }

    /// Gets the listing revision note.
    ///
    /// - `listing_revision_note_id`: The ID of the listing revision note.
    pub fn get_listing_revision_note(
        &self,
        listing_revision_note_id: impl Into<String>,
    ) -> operations::GetListingRevisionNote {
        operations::GetListingRevisionNote::new(&self.client, listing_revision_note_id.into())
    }

    /// Lists the listing revision notes.
    ///
    /// - `listing_revision_id`: The OCID of the listing revision.
    pub fn list_listing_revision_notes(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::ListListingRevisionNotes {
        operations::ListListingRevisionNotes::new(&self.client, listing_revision_id.into())
    }

    /// Updates the listing revision note.
    ///
    /// - `listing_revision_note_id`: The ID of the listing revision note.
    /// - `update_listing_revision_note_details`: The request body:
    ///   [`UpdateListingRevisionNoteDetails`](crate::models::UpdateListingRevisionNoteDetails).
    pub fn update_listing_revision_note(
        &self,
        listing_revision_note_id: impl Into<String>,
        update_listing_revision_note_details: models::UpdateListingRevisionNoteDetails,
    ) -> operations::UpdateListingRevisionNote {
        operations::UpdateListingRevisionNote::new(
            &self.client,
            listing_revision_note_id.into(),
            update_listing_revision_note_details,
        )
    }
}

/// # Listing revision package
impl MarketplacePublisherClient {
    /// Creates a listing revision package.
    ///
    /// - `create_listing_revision_package_details`: The request body:
    ///   [`CreateListingRevisionPackageDetails`](crate::models::CreateListingRevisionPackageDetails).
    #[inline]
    pub fn create_listing_revision_package(
        &self,
        create_listing_revision_package_details: models::CreateListingRevisionPackageDetails,
    ) -> operations::CreateListingRevisionPackage {
        operations::CreateListingRevisionPackage::new(
            &self.client,
            create_listing_revision_package_details,
        )
    }

    /// Deletes the listing revision package.
    ///
    /// - `listing_revision_package_id`: The ID of the listing revision package.
    pub fn delete_listing_revision_package(
        &self,
        listing_revision_package_id: impl Into<String>,
    ) -> operations::DeleteListingRevisionPackage {
        operations::DeleteListingRevisionPackage::new(
            &self.client,
            listing_revision_package_id.into(),
        )
    }

    /// Gets the listing revision package.
    ///
    /// - `listing_revision_package_id`: The ID of the listing revision package.
    pub fn get_listing_revision_package(
        &self,
        listing_revision_package_id: impl Into<String>,
    ) -> operations::GetListingRevisionPackage {
        operations::GetListingRevisionPackage::new(&self.client, listing_revision_package_id.into())
    }

    /// Lists the listing revision packages.
    ///
    /// - `listing_revision_id`: The OCID of the listing revision.
    pub fn list_listing_revision_packages(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::ListListingRevisionPackages {
        operations::ListListingRevisionPackages::new(&self.client, listing_revision_id.into())
    }

    /// Marks the listing revision package as default.
    ///
    /// - `listing_revision_package_id`: The ID of the listing revision package.
    pub fn mark_listing_revision_package_as_default(
        &self,
        listing_revision_package_id: impl Into<String>,
    ) -> operations::MarkListingRevisionPackageAsDefault {
        operations::MarkListingRevisionPackageAsDefault::new(
            &self.client,
            listing_revision_package_id.into(),
        )
    }

    /// Publishes the listing revision package.
    ///
    /// - `listing_revision_package_id`: The ID of the listing revision package.
    pub fn publish_listing_revision_package(
        &self,
        listing_revision_package_id: impl Into<String>,
    ) -> operations::PublishListingRevisionPackage {
        operations::PublishListingRevisionPackage::new(
            &self.client,
            listing_revision_package_id.into(),
        )
    }

    /// Unpublishes the listing revision package.
    ///
    /// - `listing_revision_package_id`: The ID of the listing revision package.
    pub fn un_publish_listing_revision_package(
        &self,
        listing_revision_package_id: impl Into<String>,
    ) -> operations::UnPublishListingRevisionPackage {
        operations::UnPublishListingRevisionPackage::new(
            &self.client,
            listing_revision_package_id.into(),
        )
    }

    /// Updates the listing revision package.
    ///
    /// - `listing_revision_package_id`: The ID of the listing revision package.
    /// - `update_listing_revision_package_details`: The request body:
    ///   [`UpdateListingRevisionPackageDetails`](crate::models::UpdateListingRevisionPackageDetails).
    pub fn update_listing_revision_package(
        &self,
        listing_revision_package_id: impl Into<String>,
        update_listing_revision_package_details: models::UpdateListingRevisionPackageDetails,
    ) -> operations::UpdateListingRevisionPackage {
        operations::UpdateListingRevisionPackage::new(
            &self.client,
            listing_revision_package_id.into(),
            update_listing_revision_package_details,
        )
    }
}

/// # Market
impl MarketplacePublisherClient {
    /// Gets the market.
    ///
    /// - `market_code`: The market code.
    pub fn get_market(&self, market_code: impl Into<String>) -> operations::GetMarket {
        operations::GetMarket::new(&self.client, market_code.into())
    }

    /// Lists the markets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_markets(&self, compartment_id: impl Into<String>) -> operations::ListMarkets {
        operations::ListMarkets::new(&self.client, compartment_id.into())
    }
}

/// # Product
impl MarketplacePublisherClient {
    /// Gets the product.
    ///
    /// - `product_code`: The product code.
    pub fn get_product(&self, product_code: impl Into<String>) -> operations::GetProduct {
        operations::GetProduct::new(&self.client, product_code.into())
    }

    /// Lists the products.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_products(&self, compartment_id: impl Into<String>) -> operations::ListProducts {
        operations::ListProducts::new(&self.client, compartment_id.into())
    }
}

/// # Publisher
impl MarketplacePublisherClient {
    /// Creates a publisher.
    ///
    /// - `create_publisher_details`: The request body:
    ///   [`CreatePublisherDetails`](crate::models::CreatePublisherDetails).
    #[inline]
    pub fn create_publisher(
        &self,
        create_publisher_details: models::CreatePublisherDetails,
    ) -> operations::CreatePublisher {
        operations::CreatePublisher::new(&self.client, create_publisher_details)
    }

    /// Gets the publisher.
    ///
    /// - `publisher_id`: The OCID of the publisher.
    pub fn get_publisher(&self, publisher_id: impl Into<String>) -> operations::GetPublisher {
        operations::GetPublisher::new(&self.client, publisher_id.into())
    }

    /// Lists the publishers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_publishers(&self, compartment_id: impl Into<String>) -> operations::ListPublishers {
        operations::ListPublishers::new(&self.client, compartment_id.into())
    }
}

/// # Support doc
impl MarketplacePublisherClient {
    /// Gets the support doc.
    ///
    /// - `support_doc_code`: The code of the supporting document.
    pub fn get_support_doc(
        &self,
        support_doc_code: impl Into<String>,
    ) -> operations::GetSupportDoc {
        operations::GetSupportDoc::new(&self.client, support_doc_code.into())
    }

    /// Gets the support doc content.
    ///
    /// - `support_doc_code`: The code of the supporting document.
    pub fn get_support_doc_content(
        &self,
        support_doc_code: impl Into<String>,
    ) -> operations::GetSupportDocContent {
        operations::GetSupportDocContent::new(&self.client, support_doc_code.into())
    }

    /// Lists the support docs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_support_docs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSupportDocs {
        operations::ListSupportDocs::new(&self.client, compartment_id.into())
    }
}

/// # Supported currency
impl MarketplacePublisherClient {
    /// Lists the supported currencies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_supported_currencies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSupportedCurrencies {
        operations::ListSupportedCurrencies::new(&self.client, compartment_id.into())
    }
}

/// # Supported shape
impl MarketplacePublisherClient {
    /// Lists the supported shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_supported_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSupportedShapes {
        operations::ListSupportedShapes::new(&self.client, compartment_id.into())
    }
}

/// # Term
impl MarketplacePublisherClient {
    /// Moves the term to another compartment.
    ///
    /// - `term_id`: The OCID of the term.
    /// - `change_term_compartment_details`: The request body:
    ///   [`ChangeTermCompartmentDetails`](crate::models::ChangeTermCompartmentDetails).
    pub fn change_term_compartment(
        &self,
        term_id: impl Into<String>,
        change_term_compartment_details: models::ChangeTermCompartmentDetails,
    ) -> operations::ChangeTermCompartment {
        operations::ChangeTermCompartment::new(
            &self.client,
            term_id.into(),
            change_term_compartment_details,
        )
    }

    /// Creates a term.
    ///
    /// - `create_term_details`: The request body:
    ///   [`CreateTermDetails`](crate::models::CreateTermDetails).
    #[inline]
    pub fn create_term(
        &self,
        create_term_details: models::CreateTermDetails,
    ) -> operations::CreateTerm {
        operations::CreateTerm::new(&self.client, create_term_details)
    }

    /// Deletes the term.
    ///
    /// - `term_id`: The OCID of the term.
    pub fn delete_term(&self, term_id: impl Into<String>) -> operations::DeleteTerm {
        operations::DeleteTerm::new(&self.client, term_id.into())
    }

    /// Gets the term.
    ///
    /// - `term_id`: The OCID of the term.
    pub fn get_term(&self, term_id: impl Into<String>) -> operations::GetTerm {
        operations::GetTerm::new(&self.client, term_id.into())
    }

    /// Lists the terms.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_terms(&self, compartment_id: impl Into<String>) -> operations::ListTerms {
        operations::ListTerms::new(&self.client, compartment_id.into())
    }

    /// Updates the term.
    ///
    /// - `term_id`: The OCID of the term.
    /// - `update_term_details`: The request body:
    ///   [`UpdateTermDetails`](crate::models::UpdateTermDetails).
    pub fn update_term(
        &self,
        term_id: impl Into<String>,
        update_term_details: models::UpdateTermDetails,
    ) -> operations::UpdateTerm {
        operations::UpdateTerm::new(&self.client, term_id.into(), update_term_details)
    }
}

/// # Term version
impl MarketplacePublisherClient {
    /// Activates the term version.
    ///
    /// - `term_version_id`: The OCID of the term version.
    pub fn activate_term_version(
        &self,
        term_version_id: impl Into<String>,
    ) -> operations::ActivateTermVersion {
        operations::ActivateTermVersion::new(&self.client, term_version_id.into())
    }

    /// Creates a term version.
    ///
    /// - `term_id`: The ID of the term.
    /// - `body`: The bytes of the request body.
    pub fn create_term_version(
        &self,
        term_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::CreateTermVersion {
        operations::CreateTermVersion::new(&self.client, term_id.into(), body.into())
    }

    /// Deletes the term version.
    ///
    /// - `term_version_id`: The OCID of the term version.
    pub fn delete_term_version(
        &self,
        term_version_id: impl Into<String>,
    ) -> operations::DeleteTermVersion {
        operations::DeleteTermVersion::new(&self.client, term_version_id.into())
    }

    /// Gets the term version.
    ///
    /// - `term_version_id`: The OCID of the term version.
    pub fn get_term_version(
        &self,
        term_version_id: impl Into<String>,
    ) -> operations::GetTermVersion {
        operations::GetTermVersion::new(&self.client, term_version_id.into())
    }

    /// Gets the term version content.
    ///
    /// - `term_version_id`: The OCID of the term version.
    pub fn get_term_version_content(
        &self,
        term_version_id: impl Into<String>,
    ) -> operations::GetTermVersionContent {
        operations::GetTermVersionContent::new(&self.client, term_version_id.into())
    }

    /// Lists the term versions.
    ///
    /// - `term_id`: The OCID of the term.
    pub fn list_term_versions(&self, term_id: impl Into<String>) -> operations::ListTermVersions {
        operations::ListTermVersions::new(&self.client, term_id.into())
    }

    /// Updates the term version.
    ///
    /// - `term_version_id`: The OCID of the term version.
    /// - `update_term_version_details`: The request body:
    ///   [`UpdateTermVersionDetails`](crate::models::UpdateTermVersionDetails).
    pub fn update_term_version(
        &self,
        term_version_id: impl Into<String>,
        update_term_version_details: models::UpdateTermVersionDetails,
    ) -> operations::UpdateTermVersion {
        operations::UpdateTermVersion::new(
            &self.client,
            term_version_id.into(),
            update_term_version_details,
        )
    }

    /// Updates the term version content.
    ///
    /// - `term_version_id`: The OCID of the term version.
    /// - `body`: The bytes of the request body.
    pub fn update_term_version_content(
        &self,
        term_version_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::UpdateTermVersionContent {
        operations::UpdateTermVersionContent::new(&self.client, term_version_id.into(), body.into())
    }
}

/// # Work request
impl MarketplacePublisherClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(MarketplacePublisherClient);
