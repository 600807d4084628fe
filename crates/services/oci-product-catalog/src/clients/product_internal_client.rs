// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("oci-product-catalog", "https://cp.product-catalog.{region}.oci.{secondLevelDomain}", "/20250610");

/// A client for the Product Catalog API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_oci_product_catalog::{Config, ProductInternalClient};
///
/// # async fn example() -> Result<(), oci_sdk_oci_product_catalog::Error> {
/// let config = Config::load().await?;
/// let client = ProductInternalClient::new(&config)?;
///
/// let mut items = client.list_internal_products("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ProductInternalClient {
    client: Client,
}

impl ProductInternalClient {
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

/// # Internal
impl ProductInternalClient {
    /// Moves the internal product to another compartment.
    ///
    /// - `product_id`: The OCID of the product.
    /// - `change_product_compartment_details`: The request body:
    ///   [`ChangeProductCompartmentDetails`](crate::models::ChangeProductCompartmentDetails).
    pub fn change_internal_product_compartment(
        &self,
        product_id: impl Into<String>,
        change_product_compartment_details: models::ChangeProductCompartmentDetails,
    ) -> operations::ChangeInternalProductCompartment {
        operations::ChangeInternalProductCompartment::new(
            &self.client,
            product_id.into(),
            change_product_compartment_details,
        )
    }

    /// Creates an internal product.
    ///
    /// - `create_product_details`: The request body:
    ///   [`CreateProductDetails`](crate::models::CreateProductDetails).
    #[inline]
    pub fn create_internal_product(
        &self,
        create_product_details: models::CreateProductDetails,
    ) -> operations::CreateInternalProduct {
        operations::CreateInternalProduct::new(&self.client, create_product_details)
    }

    /// Deletes the internal product.
    ///
    /// - `product_id`: The OCID of the product.
    pub fn delete_internal_product(
        &self,
        product_id: impl Into<String>,
    ) -> operations::DeleteInternalProduct {
        operations::DeleteInternalProduct::new(&self.client, product_id.into())
    }

    /// Gets the internal product.
    ///
    /// - `product_id`: The OCID of the product.
    pub fn get_internal_product(
        &self,
        product_id: impl Into<String>,
    ) -> operations::GetInternalProduct {
        operations::GetInternalProduct::new(&self.client, product_id.into())
    }

    /// Lists the internal products.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_internal_products(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInternalProducts {
        operations::ListInternalProducts::new(&self.client, compartment_id.into())
    }

    /// Updates the internal product.
    ///
    /// - `product_id`: The OCID of the product.
    /// - `update_product_details`: The request body:
    ///   [`UpdateProductDetails`](crate::models::UpdateProductDetails).
    pub fn update_internal_product(
        &self,
        product_id: impl Into<String>,
        update_product_details: models::UpdateProductDetails,
    ) -> operations::UpdateInternalProduct {
        operations::UpdateInternalProduct::new(
            &self.client,
            product_id.into(),
            update_product_details,
        )
    }
}

client!(ProductInternalClient);
