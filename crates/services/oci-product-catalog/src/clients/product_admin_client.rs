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
/// use oci_sdk_oci_product_catalog::{Config, ProductAdminClient};
///
/// # async fn example() -> Result<(), oci_sdk_oci_product_catalog::Error> {
/// let config = Config::load().await?;
/// let client = ProductAdminClient::new(&config)?;
///
/// let mut items = client.list_admin_products().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ProductAdminClient {
    client: Client,
}

impl ProductAdminClient {
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
impl ProductAdminClient {
    /// Moves the admin product to another compartment.
    ///
    /// - `product_id`: The OCID of the product.
    /// - `change_product_compartment_details`: The request body:
    ///   [`ChangeProductCompartmentDetails`](crate::models::ChangeProductCompartmentDetails).
    pub fn change_admin_product_compartment(
        &self,
        product_id: impl Into<String>,
        change_product_compartment_details: models::ChangeProductCompartmentDetails,
    ) -> operations::ChangeAdminProductCompartment {
        operations::ChangeAdminProductCompartment::new(
            &self.client,
            product_id.into(),
            change_product_compartment_details,
        )
    }

    /// Creates an admin product.
    ///
    /// - `create_product_details`: The request body:
    ///   [`CreateProductDetails`](crate::models::CreateProductDetails).
    #[inline]
    pub fn create_admin_product(
        &self,
        create_product_details: models::CreateProductDetails,
    ) -> operations::CreateAdminProduct {
        operations::CreateAdminProduct::new(&self.client, create_product_details)
    }

    /// Deletes the admin product.
    ///
    /// - `product_id`: The OCID of the product.
    pub fn delete_admin_product(
        &self,
        product_id: impl Into<String>,
    ) -> operations::DeleteAdminProduct {
        operations::DeleteAdminProduct::new(&self.client, product_id.into())
    }

    /// Gets the admin product.
    ///
    /// - `product_id`: The OCID of the product.
    pub fn get_admin_product(&self, product_id: impl Into<String>) -> operations::GetAdminProduct {
        operations::GetAdminProduct::new(&self.client, product_id.into())
    }

    /// Lists the admin products.
    #[inline]
    pub fn list_admin_products(&self) -> operations::ListAdminProducts {
        operations::ListAdminProducts::new(&self.client)
    }

    /// Updates the admin product.
    ///
    /// - `product_id`: The OCID of the product.
    /// - `update_product_details`: The request body:
    ///   [`UpdateProductDetails`](crate::models::UpdateProductDetails).
    pub fn update_admin_product(
        &self,
        product_id: impl Into<String>,
        update_product_details: models::UpdateProductDetails,
    ) -> operations::UpdateAdminProduct {
        operations::UpdateAdminProduct::new(&self.client, product_id.into(), update_product_details)
    }
}

client!(ProductAdminClient);
