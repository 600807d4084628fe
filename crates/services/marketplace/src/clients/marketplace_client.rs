// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, DateTime, Error, Service, Utc, WorkRequestOperations, client,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("marketplace", "https://marketplace.{region}.oci.{secondLevelDomain}", "/20181001")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Marketplace API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_marketplace::{Config, MarketplaceClient};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace::Error> {
/// let config = Config::load().await?;
/// let client = MarketplaceClient::new(&config)?;
///
/// let mut items = client.list_listings().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MarketplaceClient {
    client: Client,
}

impl MarketplaceClient {
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

/// # Accepted agreement
impl MarketplaceClient {
    /// Creates an accepted agreement.
    ///
    /// - `create_accepted_agreement_details`: The request body:
    ///   [`CreateAcceptedAgreementDetails`](crate::models::CreateAcceptedAgreementDetails).
    #[inline]
    pub fn create_accepted_agreement(
        &self,
        create_accepted_agreement_details: models::CreateAcceptedAgreementDetails,
    ) -> operations::CreateAcceptedAgreement {
        operations::CreateAcceptedAgreement::new(&self.client, create_accepted_agreement_details)
    }

    /// Deletes the accepted agreement.
    ///
    /// - `accepted_agreement_id`: The ID of the accepted terms of use agreement.
    pub fn delete_accepted_agreement(
        &self,
        accepted_agreement_id: impl Into<String>,
    ) -> operations::DeleteAcceptedAgreement {
        operations::DeleteAcceptedAgreement::new(&self.client, accepted_agreement_id.into())
    }

    /// Gets the accepted agreement.
    ///
    /// - `accepted_agreement_id`: The ID of the accepted terms of use agreement.
    pub fn get_accepted_agreement(
        &self,
        accepted_agreement_id: impl Into<String>,
    ) -> operations::GetAcceptedAgreement {
        operations::GetAcceptedAgreement::new(&self.client, accepted_agreement_id.into())
    }

    /// Lists the accepted agreements.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_accepted_agreements(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAcceptedAgreements {
        operations::ListAcceptedAgreements::new(&self.client, compartment_id.into())
    }

    /// Updates the accepted agreement.
    ///
    /// - `accepted_agreement_id`: The ID of the accepted terms of use agreement.
    /// - `update_accepted_agreement_details`: The request body:
    ///   [`UpdateAcceptedAgreementDetails`](crate::models::UpdateAcceptedAgreementDetails).
    pub fn update_accepted_agreement(
        &self,
        accepted_agreement_id: impl Into<String>,
        update_accepted_agreement_details: models::UpdateAcceptedAgreementDetails,
    ) -> operations::UpdateAcceptedAgreement {
        operations::UpdateAcceptedAgreement::new(
            &self.client,
            accepted_agreement_id.into(),
            update_accepted_agreement_details,
        )
    }
}

/// # Agreement
impl MarketplaceClient {
    /// Gets the agreement.
    ///
    /// - `listing_id`: The ID of the listing.
    /// - `package_version`: The version of the package.
    /// - `agreement_id`: The ID of the agreement.
    pub fn get_agreement(
        &self,
        listing_id: impl Into<String>,
        package_version: impl Into<String>,
        agreement_id: impl Into<String>,
    ) -> operations::GetAgreement {
        operations::GetAgreement::new(
            &self.client,
            listing_id.into(),
            package_version.into(),
            agreement_id.into(),
        )
    }

    /// Lists the agreements.
    ///
    /// - `listing_id`: The ID of the listing.
    /// - `package_version`: The version of the package.
    pub fn list_agreements(
        &self,
        listing_id: impl Into<String>,
        package_version: impl Into<String>,
    ) -> operations::ListAgreements {
        operations::ListAgreements::new(&self.client, listing_id.into(), package_version.into())
    }
}

/// # Category
impl MarketplaceClient {
    /// Lists the categories.
    #[inline]
    pub fn list_categories(&self) -> operations::ListCategories {
        operations::ListCategories::new(&self.client)
    }
}

/// # Create marketplace external attested metadata
impl MarketplaceClient {
    /// Creates marketplace external attested metadata.
    ///
    /// - `create_marketplace_external_attested_metadata_details`: The request body:
    ///   [`CreateMarketplaceExternalAttestedMetadataDetails`](crate::models::CreateMarketplaceExternalAttestedMetadataDetails).
    #[inline]
    pub fn create_marketplace_external_attested_metadata(
        &self,
        create_marketplace_external_attested_metadata_details: models::CreateMarketplaceExternalAttestedMetadataDetails,
    ) -> operations::CreateMarketplaceExternalAttestedMetadata {
        operations::CreateMarketplaceExternalAttestedMetadata::new(
            &self.client,
            create_marketplace_external_attested_metadata_details,
        )
    }
}

/// # Listing
impl MarketplaceClient {
    /// Exports the listing.
    ///
    /// - `listing_id`: The ID of the listing.
    /// - `package_version`: The version of the package.
    /// - `export_package_details`: The request body:
    ///   [`ExportPackageDetails`](crate::models::ExportPackageDetails).
    pub fn export_listing(
        &self,
        listing_id: impl Into<String>,
        package_version: impl Into<String>,
        export_package_details: models::ExportPackageDetails,
    ) -> operations::ExportListing {
        operations::ExportListing::new(
            &self.client,
            listing_id.into(),
            package_version.into(),
            export_package_details,
        )
    }

    /// Gets the listing.
    ///
    /// - `listing_id`: The ID of the listing.
    pub fn get_listing(&self, listing_id: impl Into<String>) -> operations::GetListing {
        operations::GetListing::new(&self.client, listing_id.into())
    }

    /// Lists the listings.
    #[inline]
    pub fn list_listings(&self) -> operations::ListListings {
        operations::ListListings::new(&self.client)
    }

    /// Searches the listings.
    ///
    /// - `search_listings_details`: The request body:
    ///   [`SearchListingsDetails`](crate::models::SearchListingsDetails).
    pub fn search_listings(
        &self,
        search_listings_details: impl Into<models::SearchListingsDetails>,
    ) -> operations::SearchListings {
        operations::SearchListings::new(&self.client, search_listings_details.into())
    }
}

/// # Listing package
impl MarketplaceClient {
    /// Gets the package.
    ///
    /// - `listing_id`: The ID of the listing.
    /// - `package_version`: The version of the package.
    pub fn get_package(
        &self,
        listing_id: impl Into<String>,
        package_version: impl Into<String>,
    ) -> operations::GetPackage {
        operations::GetPackage::new(&self.client, listing_id.into(), package_version.into())
    }

    /// Lists the packages.
    ///
    /// - `listing_id`: The ID of the listing.
    pub fn list_packages(&self, listing_id: impl Into<String>) -> operations::ListPackages {
        operations::ListPackages::new(&self.client, listing_id.into())
    }
}

/// # Marketplace metadata public key
impl MarketplaceClient {
    /// Lists the marketplace metadata public keys.
    #[inline]
    pub fn list_marketplace_metadata_public_keys(
        &self,
    ) -> operations::ListMarketplaceMetadataPublicKeys {
        operations::ListMarketplaceMetadataPublicKeys::new(&self.client)
    }
}

/// # Publication
impl MarketplaceClient {
    /// Moves the publication to another compartment.
    ///
    /// - `publication_id`: The ID of the publication.
    /// - `change_publication_compartment_details`: The request body:
    ///   [`ChangePublicationCompartmentDetails`](crate::models::ChangePublicationCompartmentDetails).
    pub fn change_publication_compartment(
        &self,
        publication_id: impl Into<String>,
        change_publication_compartment_details: models::ChangePublicationCompartmentDetails,
    ) -> operations::ChangePublicationCompartment {
        operations::ChangePublicationCompartment::new(
            &self.client,
            publication_id.into(),
            change_publication_compartment_details,
        )
    }

    /// Creates a publication.
    ///
    /// - `create_publication_details`: The request body:
    ///   [`CreatePublicationDetails`](crate::models::CreatePublicationDetails).
    #[inline]
    pub fn create_publication(
        &self,
        create_publication_details: models::CreatePublicationDetails,
    ) -> operations::CreatePublication {
        operations::CreatePublication::new(&self.client, create_publication_details)
    }

    /// Deletes the publication.
    ///
    /// - `publication_id`: The ID of the publication.
    pub fn delete_publication(
        &self,
        publication_id: impl Into<String>,
    ) -> operations::DeletePublication {
        operations::DeletePublication::new(&self.client, publication_id.into())
    }

    /// Gets the publication.
    ///
    /// - `publication_id`: The ID of the publication.
    pub fn get_publication(&self, publication_id: impl Into<String>) -> operations::GetPublication {
        operations::GetPublication::new(&self.client, publication_id.into())
    }

    /// Lists the publications.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `listing_type`: The type of the listing.
    pub fn list_publications(
        &self,
        compartment_id: impl Into<String>,
        listing_type: impl Into<models::PublicationListingType>,
    ) -> operations::ListPublications {
        operations::ListPublications::new(&self.client, compartment_id.into(), listing_type.into())
    }

    /// Updates the publication.
    ///
    /// - `publication_id`: The ID of the publication.
    /// - `update_publication_details`: The request body:
    ///   [`UpdatePublicationDetails`](crate::models::UpdatePublicationDetails).
    pub fn update_publication(
        &self,
        publication_id: impl Into<String>,
        update_publication_details: models::UpdatePublicationDetails,
    ) -> operations::UpdatePublication {
        operations::UpdatePublication::new(
            &self.client,
            publication_id.into(),
            update_publication_details,
        )
    }
}

/// # Publication package
impl MarketplaceClient {
    /// Gets the publication package.
    ///
    /// - `publication_id`: The ID of the publication.
    /// - `package_version`: The version of the package.
    pub fn get_publication_package(
        &self,
        publication_id: impl Into<String>,
        package_version: impl Into<String>,
    ) -> operations::GetPublicationPackage {
        operations::GetPublicationPackage::new(
            &self.client,
            publication_id.into(),
            package_version.into(),
        )
    }

    /// Lists the publication packages.
    ///
    /// - `publication_id`: The ID of the publication.
    pub fn list_publication_packages(
        &self,
        publication_id: impl Into<String>,
    ) -> operations::ListPublicationPackages {
        operations::ListPublicationPackages::new(&self.client, publication_id.into())
    }
}

/// # Publisher
impl MarketplaceClient {
    /// Lists the publishers.
    #[inline]
    pub fn list_publishers(&self) -> operations::ListPublishers {
        operations::ListPublishers::new(&self.client)
    }
}

/// # Report
impl MarketplaceClient {
    /// Lists the reports.
    ///
    /// - `report_type`: The type of the report.
    /// - `date`: The date.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_reports(
        &self,
        report_type: impl Into<String>,
        date: DateTime<Utc>,
        compartment_id: impl Into<String>,
    ) -> operations::ListReports {
        operations::ListReports::new(&self.client, report_type.into(), date, compartment_id.into())
    }
}

/// # Report type
impl MarketplaceClient {
    /// Lists the report types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_report_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListReportTypes {
        operations::ListReportTypes::new(&self.client, compartment_id.into())
    }
}

/// # Tax
impl MarketplaceClient {
    /// Lists the taxes.
    ///
    /// - `listing_id`: The ID of the listing.
    pub fn list_taxes(&self, listing_id: impl Into<String>) -> operations::ListTaxes {
        operations::ListTaxes::new(&self.client, listing_id.into())
    }
}

/// # Work request
impl MarketplaceClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
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

client!(MarketplaceClient);
