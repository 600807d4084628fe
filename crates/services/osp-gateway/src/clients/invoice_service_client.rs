// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("osp-gateway", "https://osp-oci-integ.osp.{region}.oci.{secondLevelDomain}", "/20191001");

/// A client for the Subscription and Payment Gateway API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_osp_gateway::{Config, InvoiceServiceClient};
///
/// # async fn example() -> Result<(), oci_sdk_osp_gateway::Error> {
/// let config = Config::load().await?;
/// let client = InvoiceServiceClient::new(&config)?;
///
/// let mut items = client.list_invoices("example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct InvoiceServiceClient {
    client: Client,
}

impl InvoiceServiceClient {
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

/// # Invoices
impl InvoiceServiceClient {
    /// Downloads the PDF content.
    ///
    /// - `internal_invoice_id`: The ID of the invoice.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn download_pdf_content(
        &self,
        internal_invoice_id: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::DownloadPdfContent {
        operations::DownloadPdfContent::new(
            &self.client,
            internal_invoice_id.into(),
            osp_home_region.into(),
            compartment_id.into(),
        )
    }

    /// Gets the invoice.
    ///
    /// - `internal_invoice_id`: The ID of the invoice.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_invoice(
        &self,
        internal_invoice_id: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetInvoice {
        operations::GetInvoice::new(
            &self.client,
            internal_invoice_id.into(),
            osp_home_region.into(),
            compartment_id.into(),
        )
    }

    /// Lists the invoice lines.
    ///
    /// - `internal_invoice_id`: The ID of the invoice.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_invoice_lines(
        &self,
        internal_invoice_id: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListInvoiceLines {
        operations::ListInvoiceLines::new(
            &self.client,
            internal_invoice_id.into(),
            osp_home_region.into(),
            compartment_id.into(),
        )
    }

    /// Lists the invoices.
    ///
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_invoices(
        &self,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListInvoices {
        operations::ListInvoices::new(&self.client, osp_home_region.into(), compartment_id.into())
    }

    /// Pays the invoice.
    ///
    /// - `internal_invoice_id`: The ID of the invoice.
    /// - `osp_home_region`: The public name of the home region of the signed-in user.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `pay_invoice_details`: The request body:
    ///   [`PayInvoiceDetails`](crate::models::PayInvoiceDetails).
    pub fn pay_invoice(
        &self,
        internal_invoice_id: impl Into<String>,
        osp_home_region: impl Into<String>,
        compartment_id: impl Into<String>,
        pay_invoice_details: models::PayInvoiceDetails,
    ) -> operations::PayInvoice {
        operations::PayInvoice::new(
            &self.client,
            internal_invoice_id.into(),
            osp_home_region.into(),
            compartment_id.into(),
            pay_invoice_details,
        )
    }
}

client!(InvoiceServiceClient);
