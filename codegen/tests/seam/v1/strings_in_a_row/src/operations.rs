// @generated from spec/strings-in-a-row.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod delete_split;
mod get_three;
mod update_four;

pub use self::delete_split::DeleteSplit;
pub use self::get_three::GetThree;
pub use self::update_four::UpdateFour;
pub use self::update_four::UpdateFourArguments;
