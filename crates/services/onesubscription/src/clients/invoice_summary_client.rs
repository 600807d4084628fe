// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("onesubscription", "https://identity.{region}.oci.{secondLevelDomain}", "/20190111");

/// A client for the OneSubscription API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_onesubscription::{Config, InvoiceSummaryClient};
///
/// # async fn example() -> Result<(), oci_sdk_onesubscription::Error> {
/// let config = Config::load().await?;
/// let client = InvoiceSummaryClient::new(&config)?;
///
/// let mut items = client.list_invoices("ocid1.compartment.oc1..example", "ocid1.arcustomertransaction.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct InvoiceSummaryClient {
    client: Client,
}

impl InvoiceSummaryClient {
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

/// # Invoice
impl InvoiceSummaryClient {
    /// Lists the invoices.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `ar_customer_transaction_id`: The ID of the transaction in accounts receivable.
    pub fn list_invoices(
        &self,
        compartment_id: impl Into<String>,
        ar_customer_transaction_id: impl Into<String>,
    ) -> operations::ListInvoices {
        operations::ListInvoices::new(
            &self.client,
            compartment_id.into(),
            ar_customer_transaction_id.into(),
        )
    }
}

/// # Invoice line computed usages
impl InvoiceSummaryClient {
    /// Lists the invoiceline computed usages.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `invoice_line_id`: The ID of the invoice line.
    pub fn list_invoiceline_computed_usages(
        &self,
        compartment_id: impl Into<String>,
        invoice_line_id: impl Into<String>,
    ) -> operations::ListInvoicelineComputedUsages {
        operations::ListInvoicelineComputedUsages::new(
            &self.client,
            compartment_id.into(),
            invoice_line_id.into(),
        )
    }
}

client!(InvoiceSummaryClient);
