// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// The demo's credits: an ERC-1155 with any number of ids, minted by its owner.
contract StudioCredits is ERC1155, Ownable {
    string public constant name = "Studio Credits";
    string public constant symbol = "CREDIT";

    constructor(address owner) ERC1155("") Ownable(owner) {}

    function mint(address to, uint256 id, uint256 amount) external onlyOwner {
        _mint(to, id, amount, "");
    }
}
