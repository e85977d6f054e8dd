//! The pages and the connect page's routes, from outside.

mod assets;
mod connect_page;
mod house;
mod inertness;
mod pages;
mod sample;
