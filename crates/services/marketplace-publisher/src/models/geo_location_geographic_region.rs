// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the geographic region of a geo location.
    pub enum GeoLocationGeographicRegion {
        Africa = "AFRICA",
        AsiaPacific = "ASIA_PACIFIC",
        Europe = "EUROPE",
        Japan = "JAPAN",
        LatinAmerica = "LATIN_AMERICA",
        MiddleEast = "MIDDLE_EAST",
        NorthAmerica = "NORTH_AMERICA",
    }
}
