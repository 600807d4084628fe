// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

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
/// use oci_sdk_marketplace_publisher::{Config, MarketplaceAdministratorClient};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_publisher::Error> {
/// let config = Config::load().await?;
/// let client = MarketplaceAdministratorClient::new(&config)?;
///
/// let mut items = client.list_admin_listing_revisions().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MarketplaceAdministratorClient {
    client: Client,
}

impl MarketplaceAdministratorClient {
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

/// # Admin artifact
impl MarketplaceAdministratorClient {
    /// Gets the admin artifact.
    ///
    /// - `artifact_id`: The OCID of the artifact.
    pub fn get_admin_artifact(
        &self,
        artifact_id: impl Into<String>,
    ) -> operations::GetAdminArtifact {
        operations::GetAdminArtifact::new(&self.client, artifact_id.into())
    }

    /// Lists the admin artifacts.
    #[inline]
    pub fn list_admin_artifacts(&self) -> operations::ListAdminArtifacts {
        operations::ListAdminArtifacts::new(&self.client)
    }
}

/// # Admin listing
impl MarketplaceAdministratorClient {
    /// Gets the admin listing.
    ///
    /// - `listing_id`: The OCID of the listing.
    pub fn get_admin_listing(&self, listing_id: impl Into<String>) -> operations::GetAdminListing {
        operations::GetAdminListing::new(&self.client, listing_id.into())
    }
}

/// # Admin listing revision
impl MarketplaceAdministratorClient {
    /// Changes the listing revision status to the new.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn change_listing_revision_status_to_new(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::ChangeListingRevisionStatusToNew {
        operations::ChangeListingRevisionStatusToNew::new(&self.client, listing_revision_id.into())
    }

    /// Gets the admin listing revision.
    ///
    /// - `listing_revision_id`: The ID of the listing revision.
    pub fn get_admin_listing_revision(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::GetAdminListingRevision {
        operations::GetAdminListingRevision::new(&self.client, listing_revision_id.into())
    }

    /// Lists the admin listing revisions.
    #[inline]
    pub fn list_admin_listing_revisions(&self) -> operations::ListAdminListingRevisions {
        operations::ListAdminListingRevisions::new(&self.client)
    }
}

/// # Admin listing revision attachment
impl MarketplaceAdministratorClient {
    /// Gets the admin listing revision attachment.
    ///
    /// - `listing_revision_attachment_id`: The OCID of the listing revision attachment.
    pub fn get_admin_listing_revision_attachment(
        &self,
        listing_revision_attachment_id: impl Into<String>,
    ) -> operations::GetAdminListingRevisionAttachment {
        operations::GetAdminListingRevisionAttachment::new(
            &self.client,
            listing_revision_attachment_id.into(),
        )
    }

    /// Lists the admin listing revision attachments.
    ///
    /// - `listing_revision_id`: The OCID of the listing revision.
    pub fn list_admin_listing_revision_attachments(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::ListAdminListingRevisionAttachments {
        operations::ListAdminListingRevisionAttachments::new(
            &self.client,
            listing_revision_id.into(),
        )
    }
}

/// # Admin listing revision package
impl MarketplaceAdministratorClient {
    /// Gets the admin listing revision package.
    ///
    /// - `listing_revision_package_id`: The ID of the listing revision package.
    pub fn get_admin_listing_revision_package(
        &self,
        listing_revision_package_id: impl Into<String>,
    ) -> operations::GetAdminListingRevisionPackage {
        operations::GetAdminListingRevisionPackage::new(
            &self.client,
            listing_revision_package_id.into(),
        )
    }

    /// Lists the admin listing revision packages.
    ///
    /// - `listing_revision_id`: The OCID of the listing revision.
    pub fn list_admin_listing_revision_packages(
        &self,
        listing_revision_id: impl Into<String>,
    ) -> operations::ListAdminListingRevisionPackages {
        operations::ListAdminListingRevisionPackages::new(&self.client, listing_revision_id.into())
    }
}

/// # Admin publisher SKU
impl MarketplaceAdministratorClient {
    /// Lists the admin publisher SKUs.
    #[inline]
    pub fn list_admin_publisher_skus(&self) -> operations::ListAdminPublisherSkus {
        operations::ListAdminPublisherSkus::new(&self.client)
    }
}

/// # Admin term
impl MarketplaceAdministratorClient {
    /// Gets the admin term.
    ///
    /// - `term_id`: The OCID of the term.
    pub fn get_admin_term(&self, term_id: impl Into<String>) -> operations::GetAdminTerm {
        operations::GetAdminTerm::new(&self.client, term_id.into())
    }

    /// Lists the admin terms.
    #[inline]
    pub fn list_admin_terms(&self) -> operations::ListAdminTerms {
        operations::ListAdminTerms::new(&self.client)
    }
}

/// # Admin term version
impl MarketplaceAdministratorClient {
    /// Gets the admin term version.
    ///
    /// - `term_version_id`: The OCID of the term version.
    pub fn get_admin_term_version(
        &self,
        term_version_id: impl Into<String>,
    ) -> operations::GetAdminTermVersion {
        operations::GetAdminTermVersion::new(&self.client, term_version_id.into())
    }

    /// Lists the admin term versions.
    ///
    /// - `term_id`: The OCID of the term.
    pub fn list_admin_term_versions(
        &self,
        term_id: impl Into<String>,
    ) -> operations::ListAdminTermVersions {
        operations::ListAdminTermVersions::new(&self.client, term_id.into())
    }
}

/// # Admin work request
impl MarketplaceAdministratorClient {
    /// Lists the admin work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_admin_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAdminWorkRequests {
        operations::ListAdminWorkRequests::new(&self.client, compartment_id.into())
    }
}

/// # Market
impl MarketplaceAdministratorClient {
    /// Creates a market.
    ///
    /// - `create_market_details`: The request body:
    ///   [`CreateMarketDetails`](crate::models::CreateMarketDetails).
    #[inline]
    pub fn create_market(
        &self,
        create_market_details: models::CreateMarketDetails,
    ) -> operations::CreateMarket {
        operations::CreateMarket::new(&self.client, create_market_details)
    }
}

client!(MarketplaceAdministratorClient);
