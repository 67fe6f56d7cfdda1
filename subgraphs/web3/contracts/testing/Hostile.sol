// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// Says that it is an ERC-721 and then misbehaves in the way it was told to. For tests only.
contract Hostile {
    error OffchainLookup(address sender, string[] urls, bytes callData, bytes4 callback, bytes extraData);

    enum Manner {
        Honest,
        Lookup,
        BurnGas,
        ReturnBomb
    }

    Manner public manner;
    string public url;

    function behave(Manner next, string calldata nextUrl) external {
        manner = next;
        url = nextUrl;
    }

    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == 0x01ffc9a7 || id == 0x80ac58cd;
    }

    function name() external pure returns (string memory) {
        return "Hostile";
    }

    function balanceOf(address holder) external view returns (uint256) {
        _act();
        return holder == address(0) ? 0 : 1;
    }

    function ownerOf(uint256) external view returns (address) {
        _act();
        return msg.sender;
    }

    function _act() private view {
        if (manner == Manner.Lookup) {
            string[] memory urls = new string[](1);
            urls[0] = url;
            revert OffchainLookup(address(this), urls, "", this.answer.selector, "");
        }
        if (manner == Manner.BurnGas) {
            uint256 spin;
            while (true) spin++;
        }
        if (manner == Manner.ReturnBomb) {
            assembly {
                return(0, 1000000)
            }
        }
    }

    function answer(bytes calldata, bytes calldata) external pure returns (uint256) {
        return 1;
    }
}
